import type { NamedEntity } from '../../names/entity.js';
import type { Person } from './person.js';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u;
const CHILDREN = /^(?:son|daughter|stepson|stepdaughter|grandson|granddaughter|child|nephew|niece)$/u;
const PARENTS = /^(?:father|mother|dad|mum|mom|stepfather|stepmother|grandfather|grandmother|uncle|aunt)$/u;

/** Years that stand for a child and a parent whose age is not told, and what lies between. */
const CHILD_AGE = 20;
const MIDDLE_AGE = 40;
const PARENT_AGE = 60;

const wordsOf = (name: string): string[] => name.toLowerCase().split(' ');
/** The last word of a name that is no "Jr.", in lower case. */
export const surnameOf = (name: string): string =>
  wordsOf(name)
    .filter((w) => !SUFFIX.test(w))
    .at(-1) ?? '';

/** How young somebody is among the family, by age and by what they are to the others: larger is younger; null where nothing tells. */
function youth({ entity, age, roles }: Person): number | null {
  if (age !== null) return -age;
  const words = wordsOf(entity.name);
  if (words.some((w) => /^jr\.?$/u.test(w)) || roles.some((r) => CHILDREN.test(r.head))) return -CHILD_AGE;
  if (words.some((w) => /^sr\.?$/u.test(w)) || roles.some((r) => PARENTS.test(r.head))) return -PARENT_AGE;
  return null;
}

/** The one that "the younger NAME" or "the elder NAME" means, or null where the article does not tell. */
export function byAge(family: readonly Person[], which: 'younger' | 'elder'): NamedEntity | null {
  const known = family.flatMap((person) => {
    const years = youth(person);
    return years === null ? [] : [{ person, youth: years }];
  });
  if (known.length === 1 && family.length === 2) {
    const one = known[0]!;
    const other = family.find((p) => p.entity !== one.person.entity)!;
    const isYoung = one.youth > -MIDDLE_AGE;
    return (isYoung === (which === 'younger') ? one.person : other).entity;
  }
  if (known.length < family.length) return null;
  const [youngest, eldest] = [Math.max, Math.min].map((most) => most(...known.map((k) => k.youth)));
  return known.find((k) => k.youth === (which === 'younger' ? youngest : eldest))!.person.entity;
}
