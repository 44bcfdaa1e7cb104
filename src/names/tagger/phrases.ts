import type { Document } from '../../language/document.js';
import { knownOrganizations } from '../../models/words.js';
import { type Word, wordOf } from '../../tagging/word.js';
import { endsRegion, lookUpPlace } from '../gazetteer.js';
import { longestTown } from '../towns.js';

const KINDS = { country: 1, region: 2, city: 3, site: 4, other: 4 } as const;
/** Added to the kind of a name that is as often a common word or a person's. */
const AMBIGUOUS = 4;
const LONGEST = 5;

/** The longest listed name that begins with a word: of how many words it is, and what it counts as, from 1 on. */
interface Listed {
  length: number;
  kind: number;
}

/** A listed name that begins with the word `from` and has at most `most` words. */
type Look = (words: readonly Word[], from: number, most: number) => Listed | null;

function phraseOf(words: readonly Word[], from: number, length: number): string {
  let phrase = words[from]!.folded;
  for (let i = from + 1; i < from + length; i++) phrase += ` ${words[i]!.folded}`;
  return phrase;
}

const placeAt: Look = (words, from, most) => {
  for (let length = most; length > 0; length--) {
    if (length > words[from]!.placeWords && !endsRegion(words[from + length - 1]!.folded)) continue;
    const place = lookUpPlace(phraseOf(words, from, length));
    if (place) return { length, kind: KINDS[place.kind] + (place.isAmbiguous ? AMBIGUOUS : 0) };
  }
  return null;
};

const townAt: Look = (words, from, most) => {
  const length = longestTown(words, from, most);
  return length > 0 ? { length, kind: 1 } : null;
};

const organizationAt: Look = (words, from, most) => {
  for (let length = Math.min(most, words[from]!.organizationWords); length > 0; length--) {
    if (knownOrganizations.has(phraseOf(words, from, length))) return { length, kind: 1 };
  }
  return null;
};

/** Behind these no listed name goes on. */
const STOP = new Set(',;:()"“”.!?');

/** By token: how many words a name may have that begins with it; 0 where none can. */
function reachesOf({ tokens, sentences }: Document, words: readonly Word[]): Uint8Array {
  const reaches = new Uint8Array(tokens.length);
  for (let from = 0; from < tokens.length; from++) {
    if (!words[from]!.startsUpper) continue;
    const limit = Math.min(from + LONGEST, sentences[tokens[from]!.sentence]!.to);
    let to = from + 1;
    while (to < limit && !STOP.has(tokens[to]!.text)) to++;
    reaches[from] = to - from;
  }
  return reaches;
}

const roleOf = (i: number, from: number, to: number): number => (to - from === 1 ? 0 : i === from ? 1 : 2);

/** Marks the longest listed names, from left to right, none inside another. */
function markListed(words: readonly Word[], reaches: Uint8Array, look: Look): Uint8Array {
  const marks = new Uint8Array(reaches.length);
  for (let from = 0; from < marks.length; from++) {
    const listed = reaches[from]! > 0 ? look(words, from, reaches[from]!) : null;
    if (!listed) continue;
    const to = from + listed.length;
    for (let i = from; i < to; i++) marks[i] = 4 * listed.kind + roleOf(i, from, to);
    from = to - 1;
  }
  return marks;
}

/** By token: 0 outside a listed name, else 4 times its kind plus the position in it (0 alone, 1 first, 2 further on). */
export interface ListedPhrases {
  /** The gazetteer's places. */
  places: Uint8Array;
  /** All towns of the world, by name only. */
  towns: Uint8Array;
  /** Organizations known the world over. */
  organizations: Uint8Array;
}

/** What lists say of an article's tokens, whose words are given where they are known. */
export function listedPhrases(
  document: Document,
  words: readonly Word[] = document.tokens.map(wordOf),
): ListedPhrases {
  const reaches = reachesOf(document, words);
  return {
    places: markListed(words, reaches, placeAt),
    towns: markListed(words, reaches, townAt),
    organizations: markListed(words, reaches, organizationAt),
  };
}
