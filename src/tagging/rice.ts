import { bytesOf } from './bytes.js';

/** Ascending numbers in bytes of base64: see `unpackHashes`. */
export interface RiceCoded {
  /** The distances between the numbers (Uint32), Rice-coded. */
  hashes: string;
  /** How many low bits of a distance are written as they are. */
  bits: number;
}

/** Reads bits, each byte from its highest on. */
class BitReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many ones stand before the next zero, which is read too. */
  ones(): number {
    for (let count = 0; ; ) {
      const left = 8 - (this.#at & 7);
      const run = Math.clz32(~(this.#bytes[this.#at >> 3]! << (32 - left)));
      count += run;
      this.#at += Math.min(run + 1, left);
      if (run < left) return count;
    }
  }

  /** The next `bits` bits as a number. */
  take(bits: number): number {
    let value = 0;
    for (let wanted = bits; wanted > 0; ) {
      const left = 8 - (this.#at & 7);
      const taken = Math.min(left, wanted);
      value = (value << taken) | ((this.#bytes[this.#at >> 3]! >> (left - taken)) & ((1 << taken) - 1));
      this.#at += taken;
      wanted -= taken;
    }
    return value;
  }
}

/**
 * The first `count` ascending numbers. Each is written as its distance from the one before: what is above the low bits in
 * unary (as many ones, then a zero), then the low bits, all from the highest bit of each byte on (Rice 1979).
 */
export function unpackHashes({ hashes, bits }: RiceCoded, count: number): Uint32Array {
  const reader = new BitReader(bytesOf(hashes));
  const step = 2 ** bits;
  const found = new Uint32Array(count);
  let hash = 0;
  for (let row = 0; row < count; row++) {
    hash += reader.ones() * step + reader.take(bits);
    found[row] = hash;
  }
  return found;
}
