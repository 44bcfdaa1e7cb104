import { isListedAs } from '../../language/lexicon.js';
import {
  compoundRoles,
  femaleNouns,
  isListedRole,
  maleNouns,
  roleAbbreviations,
} from '../../models/roles.js';
import { groupHeads, institutionHeads, offices, personHeads } from '../../models/words.js';
import type { Gender } from '../../names/gender.js';
import { byWord, wordSet } from '../by-word.js';

/** What somebody is, as a noun with its company: "the Kenyan minister of health" is a minister, Kenyan and of health. */
export interface Role {
  /** The noun, in lower case; compounds are one word ("vice-president"), abbreviations are written out. */
  head: string;
  /** All other words of the phrase, in lower case. */
  words: readonly string[];
  /** Whether it is said whose: "his lawyer", "the company's president". */
  isOwned?: boolean;
}

const BEHIND_HEAD = wordSet('of for at in from with on to who whose which that and or , ( - – —');
const MODIFIED = wordSet(
  "the a an his her their its our my this that 's then former ex one another both late acting interim",
);

/** An abbreviation written out, without its point. */
const written = (word: string): string => {
  const bare = word.replace(/\.$/u, '');
  return roleAbbreviations.get(bare) ?? (/^\p{L}\.(?:\p{L}\.)+$/u.test(word) ? word : bare);
};

const compoundStarts = new Set(compoundRoles.map(([compound]) => compound.split(' ', 1)[0]!));

function joinCompounds(words: readonly string[]): readonly string[] {
  const hasCompound = words.some((word) => compoundStarts.has(word));
  if (!hasCompound && !words.includes('-') && !words.includes('')) return words;
  let joined = ` ${words.join(' ')} `
    .replace(/ (\d+) - (\p{L}[\p{L}-]*) /gu, ' $1-$2 ')
    .replaceAll(' ex - ', ' ');
  if (!hasCompound) return joined.trim().split(' ');
  for (const [compound, head] of compoundRoles) joined = joined.replaceAll(` ${compound} `, ` ${head} `);
  return joined.trim().split(' ');
}

/** Reads a noun phrase, given as lower-cased words, as a role; null where it has no noun. */
export function roleIn(phrase: readonly string[]): Role | null {
  const words = joinCompounds(phrase);
  const end = words.findIndex((word, i) => i > 0 && BEHIND_HEAD.has(word));
  const at = (end < 0 ? words.length : end) - 1;
  if (at < 0 || !/\p{L}/u.test(words[at]!)) return null;
  return {
    head: written(words[at]!),
    words: words.filter((word, i) => i !== at && !MODIFIED.has(word) && /[\p{L}\p{N}]/u.test(word)),
  };
}

/** Nouns of age that name a person by themselves: "34-year-old". */
const AGED = /^(?:\d{1,3}-)?years?-old$/u;

/** Endings of nouns for what people do: biologist, beekeeper, librarian, policewoman. */
const ROLE_ENDING =
  /.{2}(?:ist|ologist|writer|teacher|fighter|player|leader|holder|seeker|organizer|organiser|eer|ician|arian|keeper|maker|worker|woman|man|owner|goer|dweller)$/u;

/** Whether a lower-cased noun names a person. */
export const isPersonNoun = byWord(
  (word): boolean =>
    personHeads.has(word) ||
    AGED.test(word) ||
    (!groupHeads.has(word) &&
      !institutionHeads.has(word) &&
      (isListedRole(word) || offices.has(word) || isListedAs(word, 'Actor') || ROLE_ENDING.test(word))),
);

/** The gender that a noun tells: "widow", "fisherman". */
export function genderOfNoun(noun: string): Gender | null {
  if (femaleNouns.has(noun) || /[^o]woman$/u.test(noun)) return 'female';
  return maleNouns.has(noun) ? 'male' : null;
}
