import { bytesOf } from './bytes.js';

/** Ascending numbers in bytes of base64: see `unpackHashes`. */
export interface RiceCoded {
  /** The distances between the numbers (Uint32), Rice-coded. */
  hashes: string;
  /** How many low bits of a distance are written as they are. */
  bits: number;
}

/** Weights as they ship: rows of hashed features, each with the labels that have a weight, in bytes of base64. */
export interface PackedWeights extends RiceCoded {
  /** How many weights each row has (Uint8). */
  sizes: string;
  /** The label of each weight, row by row (Uint8). */
  labels: string;
  /** The weights, companded: sign times the square root, scaled to -steps … steps (Int8). */
  weights: string;
  /** The largest byte; 127 where it is not given. Fewer steps make a smaller file once it is compressed. */
  steps?: number;
  /** The weight that the largest byte stands for. */
  scale: number;
}

/**
 * The first `count` ascending numbers. Each is written as its distance from the one before: what is above the low bits in
 * unary (as many ones, then a zero), then the low bits, all from the highest bit of each byte on (Rice 1979).
 */
export function unpackHashes({ hashes, bits }: RiceCoded, count: number): Uint32Array {
  const bytes = bytesOf(hashes);
  const found = new Uint32Array(count);
  let at = 0;
  let hash = 0;
  const bit = (): number => (bytes[at >> 3]! >> (7 - (at++ & 7))) & 1;
  for (let row = 0; row < count; row++) {
    let high = 0;
    while (bit() === 1) high++;
    let low = 0;
    for (let k = 0; k < bits; k++) low = (low << 1) | bit();
    hash += high * 2 ** bits + low;
    found[row] = hash;
  }
  return found;
}
