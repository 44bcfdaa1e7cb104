import { combine } from './hash.js';

/** Room for the sums of 18 labels, three in a number. */
const MOST_SUMS = 6;

/** Writes the hashed features of one item into a buffer, one after the other. */
export class FeatureWriter {
  count = 0;
  /** What is added up of the item's weights already: a row like theirs. */
  readonly sums = new Float64Array(MOST_SUMS);
  readonly buffer: Int32Array;
  /** Room for a number for each. */
  readonly found: Int32Array;

  constructor(most: number) {
    this.buffer = new Int32Array(most);
    this.found = new Int32Array(most);
  }

  clear(): void {
    this.count = 0;
    for (let y = 0; y < MOST_SUMS; y++) this.sums[y] = 0;
  }

  /** Begins an item whose sums begin with the `width` numbers at `at`. */
  begin(sums: Float64Array, at: number, width: number): void {
    this.count = 0;
    for (let y = 0; y < width; y++) this.sums[y] = sums[at + y]!;
  }

  /** A feature is a template's number and what it saw: one, two or three numbers. */
  add(template: number, a: number): void {
    this.buffer[this.count++] = combine(template, a);
  }

  add2(template: number, a: number, b: number): void {
    this.buffer[this.count++] = combine(combine(template, a), b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.buffer[this.count++] = combine(combine(combine(template, a), b), c);
  }
}
