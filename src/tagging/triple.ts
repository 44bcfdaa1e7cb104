/**
 * Three whole numbers in one: first + second × 2¹⁸ + third × 2³⁶. Numbers of so many parts are added up as one, which is what
 * tagging spends most of its time on. Each part, and each sum of them, is at most 131,071, for which a double is exact.
 */
export const TRIPLE = 3;

/** The largest part, either way. */
export const MOST_PART = 2 ** 17 - 1;

const SECOND = 2 ** 18;
const THIRD = 2 ** 36;
/** What each part is multiplied by. */
export const PLACES: readonly number[] = [1, SECOND, THIRD];

/** How many such numbers so many parts take. */
export const triplesOf = (parts: number): number => Math.ceil(parts / TRIPLE);

/** To a whole number; never -0. */
const rounded = (value: number): number => Math.round(value) + 0;

/** A part of a number: its first (0), second or third. */
export function partOf(triple: number, part: number): number {
  const third = rounded(triple / THIRD);
  if (part === 2) return third;
  const rest = triple - third * THIRD;
  const second = rounded(rest / SECOND);
  return part === 1 ? second : rest - second * SECOND;
}
