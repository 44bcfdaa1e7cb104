import { lettersOf } from '../src/tagging/letters.js';
import { MOST_SEEDS, slotUnder } from '../src/tagging/slots.js';

/** Which slot each hash has, and the seeds that say so. */
export interface Placement {
  bits: number;
  /** Two letters a bucket. */
  seeds: string;
  count: number;
  /** By slot: which of the hashes it has, or -1. */
  owners: Int32Array;
}

/** Some slots stay free, without which the last hashes would not find one. */
const SPARE = 0.03;
/** How many hashes a bucket has, about. */
const PER_BUCKET = 4;

function bucketsOf(hashes: readonly number[], bits: number): number[][] {
  const buckets: number[][] = Array.from({ length: 2 ** bits }, () => []);
  hashes.forEach((hash, i) => {
    buckets[hash >>> (32 - bits)]!.push(i);
  });
  return buckets;
}

/** The slots of a bucket's hashes under a seed, if they are free and apart; null if not. */
function freeSlots(
  bucket: readonly number[],
  hashes: readonly number[],
  owners: Int32Array,
  seed: number,
): number[] | null {
  const slots: number[] = [];
  for (const i of bucket) {
    const slot = slotUnder(hashes[i]!, seed, owners.length);
    if (owners[slot] !== -1 || slots.includes(slot)) return null;
    slots.push(slot);
  }
  return slots;
}

/** The first seed under which a bucket's hashes find free slots, which they take; -1 if there is none. */
function place(bucket: readonly number[], hashes: readonly number[], owners: Int32Array): number {
  for (let seed = 0; seed < MOST_SEEDS; seed++) {
    const slots = freeSlots(bucket, hashes, owners, seed);
    if (!slots) continue;
    slots.forEach((slot, k) => {
      owners[slot] = bucket[k]!;
    });
    return seed;
  }
  return -1;
}

function placeInto(hashes: readonly number[], bits: number, count: number): Placement | null {
  const owners = new Int32Array(count).fill(-1);
  const buckets = bucketsOf(hashes, bits);
  const seeds = new Array<number>(buckets.length).fill(0);
  // The largest first, while there is room; of one size in their order.
  const order = buckets.map((_, i) => i).sort((a, b) => buckets[b]!.length - buckets[a]!.length || a - b);
  for (const i of order) {
    const seed = place(buckets[i]!, hashes, owners);
    if (seed < 0) return null;
    seeds[i] = seed;
  }
  const letters = lettersOf(seeds.flatMap((seed) => [Math.floor(seed / 91), seed % 91]));
  return { bits, seeds: letters, count, owners };
}

/**
 * A slot for each hash, which are apart in their first `KEY_BITS` (see `Slots`): buckets get their seeds one after the other, from
 * the largest on, as the paper says.
 */
export function placeHashes(hashes: readonly number[]): Placement {
  const bits = Math.max(1, Math.floor(Math.log2(hashes.length / PER_BUCKET)));
  for (let spare = SPARE; ; spare *= 2) {
    const placement = placeInto(hashes, bits, Math.ceil(hashes.length * (1 + spare)));
    if (placement) return placement;
  }
}
