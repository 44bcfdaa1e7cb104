import { addRow, Kept } from './kept.js';
import type { Weights } from './weights.js';
import type { FeatureWriter } from './writer.js';

/** Features that see nothing but small whole numbers, each below its size. */
export interface FewValues {
  sizes: readonly [number, number?, number?, number?];
  write(out: FeatureWriter, a: number, b: number, c: number, d: number): void;
}

/** Adds a group of features of small numbers to an item. */
export interface AddFew {
  add(out: FeatureWriter, a: number, b?: number, c?: number, d?: number): void;
}

/** Adds what such features are worth: looked up once for each combination of values, and kept in a table. */
export class FewScores implements AddFew {
  readonly #kept: Kept;
  readonly #group: FewValues;
  readonly #rows: Float64Array;
  /** How many rows a step of each number skips. */
  readonly #a: number;
  readonly #b: number;
  readonly #c: number;

  constructor(weights: Weights, group: FewValues) {
    const [a, b = 1, c = 1, d = 1] = group.sizes;
    this.#kept = new Kept(weights);
    this.#group = group;
    this.#a = b * c * d;
    this.#b = c * d;
    this.#c = d;
    this.#rows = new Float64Array(a * b * c * d * weights.width).fill(Number.NaN);
  }

  add(out: FeatureWriter, a: number, b = 0, c = 0, d = 0): void {
    const { width } = this.#kept;
    const at = (a * this.#a + b * this.#b + c * this.#c + d) * width;
    if (Number.isNaN(this.#rows[at])) {
      this.#group.write(this.#kept.out, a, b, c, d);
      this.#kept.fill(this.#rows, at);
    }
    addRow(out.sums, 0, this.#rows, at, width);
  }
}
