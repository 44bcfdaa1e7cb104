import { addRow, Kept } from './kept.js';
import type { Weights } from './weights.js';
import type { FeatureWriter } from './writer.js';

/** Adds to an item what features of a few small numbers are worth; `key` has them all, and `write` writes the features. */
export interface AddKeyed {
  add(out: FeatureWriter, key: number, write: (out: FeatureWriter) => void): void;
}

/** How many keys' sums are kept: 2 ** `BITS`. */
const BITS = 11;
const NOBODY = -1;

/**
 * Adds what such features are worth, where the numbers could be combined in too many ways for a table of all, but few are seen: the sums
 * of a key have their place by its hash, until another one takes it. Keys are whole numbers from 0 to 2³¹ - 1.
 */
export class KeyedSums implements AddKeyed {
  readonly #kept: Kept;
  /** By place: the key whose sums are there. */
  readonly #keys = new Int32Array(2 ** BITS).fill(NOBODY);
  readonly #rows: Float64Array;

  constructor(weights: Weights) {
    this.#kept = new Kept(weights);
    this.#rows = new Float64Array(2 ** BITS * weights.width);
  }

  add(out: FeatureWriter, key: number, write: (out: FeatureWriter) => void): void {
    const { width } = this.#kept;
    const place = Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
    if (this.#keys[place] !== key) {
      write(this.#kept.out);
      this.#kept.fill(this.#rows, place * width);
      this.#keys[place] = key;
    }
    addRow(out.sums, 0, this.#rows, place * width, width);
  }
}
