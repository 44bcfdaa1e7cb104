import type { NamedEntity } from '../../names/entity.js';
import type { Cast, Person } from './cast.js';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u;
const CHILDREN = /^(?:son|daughter|stepson|stepdaughter|grandson|granddaughter|child|nephew|niece)$/u;
const PARENTS = /^(?:father|mother|dad|mum|mom|stepfather|stepmother|grandfather|grandmother|uncle|aunt)$/u;

const wordsOf = (name: string): string[] => name.toLowerCase().split(' ');
const surnameOf = (name: string): string =>
  wordsOf(name)
    .filter((w) => !SUFFIX.test(w))
    .at(-1) ?? '';

/** The people of an article who bear a person's surname, the person among them. */
export function namesakes(cast: Cast, entity: NamedEntity): NamedEntity[] {
  const surname = surnameOf(entity.name);
  return cast.people.filter((other) => surnameOf(other.name) === surname);
}

/** How young somebody is among the family, by age and by what they are to the others: larger is younger; null where nothing tells. */
function youth({ entity, age, roles }: Person): number | null {
  if (age !== null) return -age;
  const words = wordsOf(entity.name);
  if (words.some((w) => /^jr\.?$/u.test(w)) || roles.some((r) => CHILDREN.test(r.head))) return -20;
  if (words.some((w) => /^sr\.?$/u.test(w)) || roles.some((r) => PARENTS.test(r.head))) return -60;
  return null;
}

/** The one that "the younger NAME" or "the elder NAME" means, or null where the article does not tell. */
export function byAge(family: readonly Person[], which: 'younger' | 'elder'): NamedEntity | null {
  const known = family.flatMap((person) => {
    const value = youth(person);
    return value === null ? [] : [{ entity: person.entity, value: which === 'younger' ? value : -value }];
  });
  if (known.length === 1 && family.length === 2) {
    const [one] = known;
    const other = family.find((p) => p.entity !== one!.entity)!.entity;
    const isYoung = youth(family.find((p) => p.entity === one!.entity)!)! > -40;
    return isYoung === (which === 'younger') ? one!.entity : other;
  }
  if (known.length < family.length) return null;
  return known.reduce((a, b) => (b.value > a.value ? b : a)).entity;
}
