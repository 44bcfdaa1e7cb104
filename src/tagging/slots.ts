import { codesOf, LETTERS, type Letters, numberOf } from './letters.js';

/**
 * A perfect hash function by "hash, displace" (Belazzougui, Botelho and Dietzfelbinger 2009): a key's first bits tell its bucket,
 * whose seed sends each of its keys to a slot of its own. One look tells whether a key is there.
 */
export interface Slots {
  /** How many of a hash's last bits do not tell its bucket. */
  shift: number;
  /** By bucket: its seed plus 1, or 0 until it is asked for. */
  seeds: Uint16Array;
  /** The codes of the seeds' letters, two each. */
  codes: Uint8Array;
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

/** The seed of a bucket that nobody has asked for yet, plus 1. */
function readSeed({ seeds, codes }: Slots, bucket: number): number {
  const seed = LETTERS * numberOf(codes[2 * bucket]!) + numberOf(codes[2 * bucket + 1]!);
  seeds[bucket] = seed + 1;
  return seed + 1;
}

/** Writes into `found` the slots where the first `count` hashes are, if they are anywhere. */
export function findSlots(slots: Slots, hashes: Int32Array, found: Int32Array, count: number): void {
  const { shift, seeds, count: all } = slots;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const bucket = hash >>> shift;
    found[i] = slotUnder(hash, (seeds[bucket]! || readSeed(slots, bucket)) - 1, all);
  }
}

/** Seeds in letters, two for each of 2 ** `bits` buckets, for `count` slots. */
export function unpackSlots(letters: Letters, bits: number, count: number): Slots {
  const codes = codesOf(letters);
  return { shift: 32 - bits, seeds: new Uint16Array(codes.length / 2), codes, count };
}
