import type { Analysis, Person, Speaker } from '../article.js';
import type { Matches } from './matches.js';
import { canBeOnePerson, isPartOf, nameKey, nameWords } from './names.js';

/** How the speakers of a quote in two versions are related: `renamed` is one speaker with another name, `other` are two. */
export type SpeakerRelation = 'same' | 'renamed' | 'other' | 'found' | 'lost';

/** What is needed to tell speakers of two versions apart. */
export interface Cast {
  before: Pick<Analysis, 'people'>;
  after: Pick<Analysis, 'people'>;
  /** Of people and organizations together. */
  matches: Matches;
}

/** Compares the speakers that a quote has in the old and in the new version. */
export function relate(before: Speaker | null, after: Speaker | null, cast: Cast): SpeakerRelation {
  if (before === null) return after === null ? 'same' : 'found';
  if (after === null) return 'lost';
  if (nameKey(before.name) === nameKey(after.name)) return 'same';
  if (before.entity !== null && after.entity !== null) return relateNamed(before, after, cast.matches);
  return isFuller(before, after) || isNamed(before, after, cast) ? 'renamed' : 'other';
}

/** Both have an entity: a match of the two is one speaker, and so may be two that match nobody, as where two have that surname. */
function relateNamed(before: Speaker, after: Speaker, { newOf, oldOf }: Matches): SpeakerRelation {
  if (newOf.get(before.entity!) === after.entity) return 'same';
  const areFree = !newOf.has(before.entity!) && !oldOf.has(after.entity!);
  return areFree && canBeOnePerson(nameWords(before.name), nameWords(after.name)) ? 'renamed' : 'other';
}

/** What follows the noun of a description: "spokesman for the ferry company". */
const BEHIND_NOUN = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'who',
  'whose',
  'which',
  'that',
  'to',
]);

function nounOf(words: readonly string[]): string | undefined {
  const end = words.findIndex((word) => BEHIND_NOUN.has(word));
  return end > 0 ? words[end - 1] : words.at(-1);
}

/** Whether one says the same as the other in more words: "spokesman" and "spokesman for the ferry company". */
function areOneDescription(before: string, after: string): boolean {
  const [one, other] = [nameWords(before), nameWords(after)];
  return nounOf(one) === nounOf(other) && (isPartOf(one, other) || isPartOf(other, one));
}

/** A group is more than one of its members. */
const isFuller = (before: Speaker, after: Speaker): boolean =>
  (before.kind === 'group') === (after.kind === 'group') && areOneDescription(before.name, after.name);

/** Whether one of them is a description alone, and the other somebody whom it describes. */
function isNamed(before: Speaker, after: Speaker, cast: Cast): boolean {
  if (before.entity !== null) return isDescribedSo(before, after, cast.before.people);
  return after.entity !== null && isDescribedSo(after, before, cast.after.people);
}

/** "the harbour commissioner" and Maria Okafor, whom the article calls harbour commissioner. */
function isDescribedSo(named: Speaker, unnamed: Speaker, people: readonly Person[]): boolean {
  const { description = null } = people.find(({ id }) => id === named.entity) ?? {};
  return description !== null && areOneDescription(description, unnamed.name);
}
