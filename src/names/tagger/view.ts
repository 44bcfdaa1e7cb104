import type { Document, Sentence, Token } from '../../language/document.js';
import { LISTS, type Word, wordOf } from '../../tagging/word.js';
import { isAllCaps, isForcedPosition, titleCased } from '../casing.js';
import { type ListedPhrases, listedPhrases } from './phrases.js';

/** How a sentence is written: its capitals tell names (0), or they do not (1 Title Case, 2 capitals). */
export type Casing = 0 | 1 | 2;

/** What the article as a whole says of a lower-cased word, one bit each. */
export const SEEN = {
  lower: 1,
  upper: 2,
  afterTitle: 4,
  besideSaying: 8,
  afterPlacePreposition: 16,
  beforeOrganizationWord: 32,
  afterFirstName: 64,
  insideRun: 128,
  beforePossessive: 256,
  afterThe: 512,
} as const;
export const SEEN_BITS = 10;

/** The domain of present-day news. */
export const PRESENT = 0;

/** An article as the tagger sees it: each token's word, list phrases, and evidence from elsewhere in the article. */
export interface TaggerView extends ListedPhrases {
  document: Document;
  /** Which collection's conventions to follow; `PRESENT` but in training. */
  domain: number;
  words: readonly Word[];
  /** By sentence. */
  casing: readonly Casing[];
  /** By token: bits of `SEEN` for its lower-cased form, gathered over the article. */
  seen: Uint16Array;
}

const CAPITALS_SHARE = 0.6;

/** The casing of a Title Cased sentence. */
function titleCasingOf(document: Document, sentence: Sentence): Casing {
  const words = document.tokens
    .slice(sentence.from, sentence.to)
    .filter((t) => t.kind === 'word' && t.text.length > 3);
  return words.filter((t) => isAllCaps(t.text)).length / words.length > CAPITALS_SHARE ? 2 : 1;
}

const PLACE_PREPOSITION = new Set('in at from near outside across'.split(' '));

const has = (word: Word | undefined, list: number): boolean =>
  word !== undefined && (word.lists & list) !== 0;

/** What the word before a capitalised one tells of it. */
function seenBefore(before: Word, text: string): number {
  let bits = 0;
  if (has(before, LISTS.title)) bits |= SEEN.afterTitle;
  if (has(before, LISTS.saying)) bits |= SEEN.besideSaying;
  if (PLACE_PREPOSITION.has(text)) bits |= SEEN.afterPlacePreposition;
  if (has(before, LISTS.firstName) && before.isUpper) bits |= SEEN.afterFirstName;
  if (before.isUpper) bits |= SEEN.insideRun;
  if (text === 'the') bits |= SEEN.afterThe;
  return bits;
}

function seenAfter(after: Word, text: string): number {
  let bits = 0;
  if (has(after, LISTS.saying)) bits |= SEEN.besideSaying;
  if (has(after, LISTS.organizationWord) && after.isUpper) bits |= SEEN.beforeOrganizationWord;
  if (after.isUpper) bits |= SEEN.insideRun;
  if (text === "'s") bits |= SEEN.beforePossessive;
  return bits;
}

/** What one occurrence of a word tells. A capital that the position asks for does not count as one. */
function seenAt(document: Document, words: readonly Word[], sentence: Sentence, i: number): number {
  if (!words[i]!.isUpper) return SEEN.lower;
  let bits: number = isForcedPosition(document, sentence, i) ? 0 : SEEN.upper;
  if (i > sentence.from) bits |= seenBefore(words[i - 1]!, document.tokens[i - 1]!.lower);
  if (i + 1 < sentence.to) bits |= seenAfter(words[i + 1]!, document.tokens[i + 1]!.lower);
  return bits;
}

function gatherSeen(document: Document, words: readonly Word[], casing: readonly Casing[]): Uint16Array {
  const byWord = new Map<number, number>();
  document.sentences.forEach((sentence, s) => {
    if (casing[s] !== 0) return;
    for (let i = sentence.from; i < sentence.to; i++) {
      const { isWord, low } = words[i]!;
      if (isWord) byWord.set(low, (byWord.get(low) ?? 0) | seenAt(document, words, sentence, i));
    }
  });
  const seen = new Uint16Array(words.length);
  for (let i = 0; i < seen.length; i++) seen[i] = byWord.get(words[i]!.low) ?? 0;
  return seen;
}

/** `look` gives each token's word; training hides some words behind it. */
export function viewOf(
  document: Document,
  domain = PRESENT,
  look: (token: Token) => Word = wordOf,
): TaggerView {
  const words = document.tokens.map((token) => look(token));
  const titles = titleCased(document);
  const casing = document.sentences.map((sentence, i) =>
    titles.has(i) ? titleCasingOf(document, sentence) : 0,
  );
  return {
    document,
    domain,
    words,
    casing,
    ...listedPhrases(document, look === wordOf ? words : undefined),
    seen: gatherSeen(document, words, casing),
  };
}
