import { addRow, Kept } from './kept.js';
import type { Weights } from './weights.js';
import type { FeatureWriter } from './writer.js';

/** Adds to an item what features of a thing and a small number are worth; `write` writes them. */
export interface AddSame {
  add(out: FeatureWriter, thing: object, value: number, write: (out: FeatureWriter) => void): void;
}

/** Adds what such features are worth: one token after another asks for the same thing, so that the last sums are kept. */
export class SameSums implements AddSame {
  readonly #kept: Kept;
  readonly #sums: Float64Array;
  #thing: object | null = null;
  #value = 0;

  constructor(weights: Weights) {
    this.#kept = new Kept(weights);
    this.#sums = new Float64Array(weights.width);
  }

  add(out: FeatureWriter, thing: object, value: number, write: (out: FeatureWriter) => void): void {
    if (thing !== this.#thing || value !== this.#value) {
      write(this.#kept.out);
      this.#kept.fill(this.#sums, 0);
      this.#thing = thing;
      this.#value = value;
    }
    addRow(out.sums, 0, this.#sums, 0, this.#kept.width);
  }
}
