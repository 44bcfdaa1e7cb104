import { addRows, type Weights } from './weights.js';
import { FeatureWriter } from './writer.js';

/** The most features of one group. */
const MOST_FEATURES = 24;

/** Sums of a model's weights that are worked out once: rows like those of the weights, NaN until then. */
export class Kept {
  readonly width: number;
  /** Features are written here before their row is filled. */
  readonly out = new FeatureWriter(MOST_FEATURES);
  readonly #weights: Weights;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.width = weights.width;
  }

  /** Fills the row at `at` with the sums of the features in `out`. */
  fill(rows: Float64Array, at: number): void {
    addRows(this.#weights, this.out);
    for (let y = 0; y < this.width; y++) rows[at + y] = this.out.sums[y]!;
    this.out.clear();
  }
}

/** Adds a row of `width` numbers to what stands at `to` in `sums`. */
export function addRow(
  sums: Float64Array,
  to: number,
  rows: Float64Array,
  from: number,
  width: number,
): void {
  for (let y = 0; y < width; y++) sums[to + y]! += rows[from + y]!;
}
