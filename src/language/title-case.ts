const SHORTEST = 4;

/** Whether all of the longer words begin with a capital, as in the titles of works; false where there are none. */
export function areTitleCased(words: readonly string[]): boolean {
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length >= SHORTEST);
  return long.length > 0 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}
