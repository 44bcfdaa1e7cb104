import { codesOf, LETTERS, type Letters, numberOf } from './letters.js';

/**
 * A perfect hash function by "hash, displace" (Belazzougui, Botelho and Dietzfelbinger 2009): a key's first bits tell its bucket,
 * whose seed sends each of its keys to a slot of its own. One look tells whether a key is there.
 */
export interface Slots {
  /** How many of a hash's last bits do not tell its bucket. */
  shift: number;
  /** By bucket. */
  seeds: Uint16Array;
  /** How many slots there are. */
  count: number;
}

/** Of a hash's 32 bits so many are looked at: the others are not kept with the rows. */
export const KEY_BITS = 29;

/** How many seeds two letters tell apart. */
export const MOST_SEEDS = LETTERS ** 2;

/** The slot of a hash under a seed. */
export function slotUnder(hash: number, seed: number, count: number): number {
  let value = Math.imul((hash >>> (32 - KEY_BITS)) ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35);
  return ((((value ^ (value >>> 13)) >>> 0) * count) / 2 ** 32) | 0;
}

/** The slot where a hash is, if it is anywhere. */
export const slotOf = ({ shift, seeds, count }: Slots, hash: number): number =>
  slotUnder(hash, seeds[hash >>> shift]!, count);

/** Seeds in letters, two for each of 2 ** `bits` buckets, for `count` slots. */
export function unpackSlots(letters: Letters, bits: number, count: number): Slots {
  const codes = codesOf(letters);
  const seeds = new Uint16Array(codes.length / 2);
  for (let i = 0, k = 0; k < seeds.length; i += 2, k++)
    seeds[k] = LETTERS * numberOf(codes[i]!) + numberOf(codes[i + 1]!);
  return { shift: 32 - bits, seeds, count };
}
