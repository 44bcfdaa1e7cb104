import { isListedAs } from '../../language/lexicon.js';
import type { NamedEntity } from '../../names/entity.js';
import { type Gender, genderOf, genderOfTitle } from '../../names/gender.js';
import { type Scene, wordAt } from '../scene.js';
import { genderOfNoun, type Role } from './role.js';

/** Family names that come first, in the countries where they do. */
const FAMILY_FIRST =
  /^(?:kim|lee|park|choi|jung|jeong|kang|cho|yoon|yun|jang|lim|han|shin|seo|kwon|hwang|ahn|song|hong|moon|woo|chin|bae|nam|ban|roh|noh|yoo|ryu|oh|ha|xi|li|wang|zhang|chen|liu|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|tsai|chan|wong|lau|leung|nguyen|tran|pham|hoang)$/u;
const INITIAL = /^\p{L}\.?$/u;
const LONGEST_LOOK = 25;

/** A lone word may be a surname: only a woman's first name that no surname is like tells anything. */
const genderOfLoneName = (word: string): Gender | null =>
  genderOf(word) === 'female' && !isListedAs(word, 'LastName') ? 'female' : null;

/** What the given names of a full name tell; never the surname. */
function genderOfName(name: string): Gender | null {
  const words = name.toLowerCase().split(' ');
  if (words.length < 2) return genderOfLoneName(words[0]!);
  const given = words.slice(0, -1).filter((word) => !INITIAL.test(word));
  const first = given[0] === undefined ? null : genderOf(given[0]);
  if (first !== null) return first;
  return FAMILY_FIRST.test(words[0]!) ? genderOf(words.slice(1).join('-')) : null;
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'his', 'him', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** The first pronoun with a gender behind a name that begins its sentence, before anybody else is named: "NAME lost her keys". */
function genderBehind(scene: Scene, { from, to }: { from: number; to: number }): Gender | null {
  const { tokens, sentences } = scene.document;
  const sentence = sentences[tokens[from]!.sentence]!;
  if (from - sentence.from > 3 || scene.segmentOf[from] !== -1) return null;
  for (let at = to; at < Math.min(sentence.to, to + LONGEST_LOOK); at++) {
    if (scene.mentionFrom.get(at)?.type === 'person' || scene.segmentOf[at] !== -1) return null;
    const gender = PRONOUNS.get(wordAt(scene, at));
    if (gender) return gender;
  }
  return null;
}

const PLENTY = 2;

/** The gender of those that the article's pronouns show, where at least so many places show one and all agree. */
function agreed(shown: readonly Gender[], least: number): Gender | null {
  const gender = shown[0];
  return gender && shown.length >= least && shown.every((g) => g === gender) ? gender : null;
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|madam|madame|sir|dame|lord|lady|king|queen|prince|princess|duke|duchess)\.?$/u;

/** The first gender that something tells, or null. */
function firstTold<T>(items: readonly T[], genderOfItem: (item: T) => Gender | null): Gender | null {
  for (const item of items) {
    const gender = genderOfItem(item);
    if (gender !== null) return gender;
  }
  return null;
}

/**
 * Whether a person is a woman or a man, by titles, the article's pronouns, first names and roles, which are asked for last; null where
 * nothing tells.
 */
export function genderOfPerson(
  scene: Scene,
  person: NamedEntity,
  rolesOf: () => readonly Role[],
): Gender | null {
  const titles = person.mentions.flatMap(({ title }) =>
    title ? [scene.document.tokens.slice(title.from, title.to)] : [],
  );
  const shown = person.mentions.flatMap((m) => genderBehind(scene, m) ?? []);
  return (
    firstTold(titles, (title) => genderOfTitle(title.filter((t) => HONORIFIC.test(t.lower)))) ??
    agreed(shown, PLENTY) ??
    genderOfName(person.name) ??
    firstTold(titles, genderOfTitle) ??
    firstTold(rolesOf(), (role) => genderOfNoun(role.head)) ??
    agreed(shown, 1)
  );
}
