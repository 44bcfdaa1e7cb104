/** From "#" on: what JSON writes as it is. */
const FIRST = 35;
const BACKSLASH = 92;

/** The largest number that a letter stands for. */
export const MOST_LETTERS = 90;

/** How many letters there are: two of them tell as many numbers apart as its square. */
export const LETTERS = MOST_LETTERS + 1;

/** The number that the letter with this character code stands for. */
export const numberOf = (code: number): number => (code > BACKSLASH ? code - FIRST - 1 : code - FIRST);

/** The inverse of `numberOf`. */
export const letterOf = (number: number): number =>
  number + FIRST >= BACKSLASH ? number + FIRST + 1 : number + FIRST;

/** Letters as text, or as its character codes: so the built command reads them from their file, with nothing to copy. */
export type Letters = string | Uint8Array;

/** The character codes of letters; of what is such already the same array. */
export const codesOf = (letters: Letters): Uint8Array =>
  typeof letters === 'string' ? new TextEncoder().encode(letters) : letters;

/** The letters as text. */
export const textOf = (letters: Letters): string =>
  typeof letters === 'string' ? letters : new TextDecoder().decode(letters);

/**
 * Small numbers (0 to 90), one printable character each: "#" is 0, "$" is 1, and so on, without the backslash. Compressed, such
 * a text is a fifth smaller than the base64 of the same bytes, whose characters cut across the numbers.
 */
export const numbersOf = (letters: Letters): Uint8Array<ArrayBuffer> =>
  new Uint8Array(codesOf(letters)).map(numberOf);

/** The inverse of `numbersOf`. Throws a RangeError for numbers that have no letter. */
export function lettersOf(numbers: ArrayLike<number>): string {
  return Array.from(numbers, (number) => {
    if (!(number >= 0 && number <= MOST_LETTERS)) throw new RangeError(`${number} has no letter`);
    return String.fromCharCode(letterOf(number));
  }).join('');
}
