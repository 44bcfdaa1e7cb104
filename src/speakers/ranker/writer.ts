import { FeatureWriter } from '../../tagging/writer.js';

/** Writes the features of an utterance and a candidate. `few…` are for features that see only small whole numbers. */
export class PairWriter extends FeatureWriter {
  few2(template: number, a: number, b: number): void {
    this.add2(template, a, b);
  }

  few3(template: number, a: number, b: number, c: number): void {
    this.add3(template, a, b, c);
  }
}
