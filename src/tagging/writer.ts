import { combine } from './hash.js';

/** Writes the hashed features of one item into a buffer, one after the other. */
export class FeatureWriter {
  count = 0;
  readonly buffer: Int32Array;
  /** Room for a number for each. */
  readonly rows: Int32Array;

  constructor(most: number) {
    this.buffer = new Int32Array(most);
    this.rows = new Int32Array(most);
  }

  clear(): void {
    this.count = 0;
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
