import { letterAt } from './characters.js';

const SHORTEST = 4;
const CAPITAL = /^\p{Lu}/u;

/** Where the first letter of a word stands, and the code units of all of its letters. */
function measureLetters(word: string): { first: number; length: number } {
  let first = -1;
  let length = 0;
  for (let at = 0; at < word.length; ) {
    const size = letterAt(word, at);
    if (size > 0 && first < 0) first = at;
    length += size;
    at += size || 1;
  }
  return { first, length };
}

/** Whether a word has enough letters to be written with a capital in a title. */
export const isLongWord = (word: string): boolean => measureLetters(word).length >= SHORTEST;

/** Whether all of the longer words begin with a capital, as in the titles of works; false where there are none. */
export function areTitleCased(words: readonly string[]): boolean {
  let isLong = false;
  for (const word of words) {
    const { first, length } = measureLetters(word);
    if (length < SHORTEST) continue;
    if (!CAPITAL.test(word.slice(first, first + 2))) return false;
    isLong = true;
  }
  return isLong;
}
