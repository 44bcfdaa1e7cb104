const SHORTEST = 4;

/** Whether a word has enough letters to be written with a capital in a title. */
export const isLongWord = (word: string): boolean => word.replace(/[^\p{L}]/gu, '').length >= SHORTEST;

/** Whether all of the longer words begin with a capital, as in the titles of works; false where there are none. */
export function areTitleCased(words: readonly string[]): boolean {
  const long = words.filter(isLongWord);
  return long.length > 0 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}
