import type { Token } from '../language/document.js';
import { areTitleCased, isLongWord } from '../language/title-case.js';
import { byWord } from '../speakers/by-word.js';

type Tokens = readonly Token[];

/** How many words, punctuation left out, stand in a range of tokens; counts no further than `most`. */
export function countWords(tokens: Tokens, from: number, to: number, most = to - from): number {
  let count = 0;
  for (let i = from; i < to && count < most; i++) if (tokens[i]!.kind !== 'mark') count++;
  return count;
}

/** The first word of a range of tokens, "" where it has none. */
export function firstWord(tokens: Tokens, from: number, to: number): string {
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'mark') return tokens[i]!.text;
  return '';
}

const isLong = byWord(isLongWord);
const isCapitalised = byWord((word) => areTitleCased([word]));

/** Whether the words of a range of tokens are all in Title Case: see `areTitleCased`. */
export function isTitleCased(tokens: Tokens, from: number, to: number): boolean {
  let hasLong = false;
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'mark' || !isLong(text)) continue;
    if (!isCapitalised(text)) return false;
    hasLong = true;
  }
  return hasLong;
}
