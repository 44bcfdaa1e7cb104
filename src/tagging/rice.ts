import { bytesOf } from './bytes.js';

/** Ascending numbers in bytes of base64: see `unpackHashes`. */
export interface RiceCoded {
  /** The distances between the numbers (Uint32), Rice-coded. */
  hashes: string;
  /** How many low bits of a distance are written as they are. */
  bits: number;
}

/** How many numbers are read at a time: V8 compiles what is called often sooner than a loop that goes on. */
const STRETCH = 256;

/**
 * Reads the numbers from row `from` to before `to`. `state` goes from stretch to stretch: the next byte to take; the next bits, from the
 * highest on, with zeros behind them; and how many they are: 24 to 31 after filling, so that no shift takes all 32.
 */
function readStretch(
  bytes: Uint8Array,
  bits: number,
  found: Uint32Array,
  from: number,
  to: number,
  state: Int32Array,
): void {
  let at = state[0]!;
  let waiting = state[1]!;
  let left = state[2]!;
  let hash = from > 0 ? found[from - 1]! : 0;
  for (let row = from; row < to; row++) {
    let high = 0;
    for (;;) {
      for (; left < 24; left += 8) waiting |= bytes[at++]! << (24 - left);
      const ones = Math.min(Math.clz32(~waiting), left);
      high += ones;
      if (ones < left) {
        waiting <<= ones + 1;
        left -= ones + 1;
        break;
      }
      waiting = 0;
      left = 0;
    }
    let low = 0;
    for (let wanted = bits; wanted > 0; ) {
      for (; left < 24; left += 8) waiting |= bytes[at++]! << (24 - left);
      const read = Math.min(wanted, 24);
      low = (low << read) | (waiting >>> (32 - read));
      waiting <<= read;
      left -= read;
      wanted -= read;
    }
    hash = (hash + (high << bits) + low) >>> 0;
    found[row] = hash;
  }
  state[0] = at;
  state[1] = waiting;
  state[2] = left;
}

/**
 * The first `count` ascending numbers. Each is written as its distance from the one before: what is above the low bits in
 * unary (as many ones, then a zero), then the low bits, all from the highest bit of each byte on (Rice 1979).
 */
export function unpackHashes({ hashes, bits }: RiceCoded, count: number): Uint32Array {
  const packed = bytesOf(hashes);
  // Filling takes up to four bytes behind the last.
  const bytes = new Uint8Array(packed.length + 4);
  bytes.set(packed);
  const found = new Uint32Array(count);
  const state = new Int32Array(3);
  for (let from = 0; from < count; from += STRETCH)
    readStretch(bytes, bits, found, from, Math.min(from + STRETCH, count), state);
  return found;
}
