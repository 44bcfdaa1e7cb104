import { numberOf } from './letters.js';

/** How many bits each letter has: its number is below 64. */
export const UNIT = 6;
/** How many letters stand behind the last numbers: reading goes ahead of what it needs. */
export const READ_AHEAD = 5;
/** With so many bits at hand another letter would take the last of 32, and no shift takes all. */
const FULL = 32 - UNIT;

/**
 * Reads ascending numbers into the rows of `into` from `from` to before `to`. Each is written as its distance from the one before, the
 * first from 0: what is above the low `bits` in unary (as many ones, then a zero), then the low bits, all from the highest on (Rice
 * 1979). The letter at `at` begins with the first of them. `bits` is at most 20; `codes` has `READ_AHEAD` more letters than are needed.
 */
export function readNumbers(
  codes: Uint8Array,
  at: number,
  bits: number,
  into: Uint16Array,
  from: number,
  to: number,
): void {
  let next = at;
  // The next bits, from the highest on, with zeros behind them; and how many they are.
  let waiting = 0;
  let left = 0;
  let number = 0;
  for (let row = from; row < to; row++) {
    for (;;) {
      for (; left < FULL; left += UNIT) waiting |= numberOf(codes[next++]!) << (FULL - left);
      const ones = Math.min(Math.clz32(~waiting), left);
      number += ones << bits;
      waiting <<= ones;
      left -= ones;
      if (left > 0) break;
    }
    waiting <<= 1;
    left--;
    for (; left < FULL; left += UNIT) waiting |= numberOf(codes[next++]!) << (FULL - left);
    if (bits > 0) number += waiting >>> (32 - bits);
    waiting <<= bits;
    left -= bits;
    into[row] = number;
  }
}
