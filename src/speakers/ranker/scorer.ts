import { sumOf, type Weights } from '../../tagging/weights.js';
import { FeatureWriter } from '../../tagging/writer.js';
import { MOST_PAIR_FEATURES, TEMPLATES } from './features.js';
import { PairWriter } from './writer.js';

/** How many bits the numbers of a feature of few values have. */
const [A, B, C] = [5, 4, 5];
const isSmall = (a: number, b: number, c: number): boolean => (a >>> A) + (b >>> B) + (c >>> C) === 0;
const placeOf = (template: number, a: number, b: number, c: number): number =>
  (((((template << A) | a) << B) | b) << C) | c;

/** What is added to a known weight, so that 0 stands for one that is not known yet. */
const KNOWN = 2 ** 14;

/** Sums up the weights of features as they are written. Weights of features of few values are looked up once and kept in a table. */
export class PairScorer extends PairWriter {
  readonly #weights: Weights;
  readonly #known = new Int16Array(TEMPLATES << (A + B + C));
  readonly #one = new FeatureWriter(1);
  #few = 0;

  constructor(weights: Weights) {
    super(MOST_PAIR_FEATURES);
    this.#weights = weights;
  }

  /** The sum of the weights of all that has been written since it was last cleared, in units. */
  get sum(): number {
    return this.#few + sumOf(this.#weights, this);
  }

  override clear(): void {
    super.clear();
    this.#few = 0;
  }

  override few2(template: number, a: number, b: number): void {
    if (!isSmall(a, b, 0)) this.add2(template, a, b);
    else if (!this.#addKnown(placeOf(template, a, b, 0))) {
      this.#one.clear();
      this.#one.add2(template, a, b);
      this.#learn(placeOf(template, a, b, 0));
    }
  }

  override few3(template: number, a: number, b: number, c: number): void {
    if (!isSmall(a, b, c)) this.add3(template, a, b, c);
    else if (!this.#addKnown(placeOf(template, a, b, c))) {
      this.#one.clear();
      this.#one.add3(template, a, b, c);
      this.#learn(placeOf(template, a, b, c));
    }
  }

  /** Adds the weight that is kept in a place; false where none is. */
  #addKnown(place: number): boolean {
    const known = this.#known[place]!;
    if (known === 0) return false;
    this.#few += known - KNOWN;
    return true;
  }

  /** Keeps the weight of the feature in `#one`, and adds it. */
  #learn(place: number): void {
    const weight = sumOf(this.#weights, this.#one);
    this.#known[place] = weight + KNOWN;
    this.#few += weight;
  }
}
