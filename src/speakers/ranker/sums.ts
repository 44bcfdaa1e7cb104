import { sumOf, type Weights } from '../../tagging/weights.js';
import { FeatureWriter } from '../../tagging/writer.js';
import type { Candidate } from '../candidates.js';
import type { RankContext } from './context.js';
import { addCue, CUE_PLACES, isSame } from './cue.js';
import { addStanding, MOST_PAIR_FEATURES } from './features.js';
import { type Pair, SIDES, WHERES } from './pair.js';
import { addWords } from './words.js';

const OF_CUES = SIDES + WHERES;
const SUMS = OF_CUES + 2 * CUE_PLACES;
const UNKNOWN = -(2 ** 31);

const out = new FeatureWriter(MOST_PAIR_FEATURES);

/** Of each candidate the sums of the weights that hang on it and on how it lies, whatever is said: each is found when first asked for. */
export class CandidateSums {
  readonly #context: RankContext;
  readonly #weights: Weights;
  readonly #known: Int32Array;

  constructor(context: RankContext, weights: Weights) {
    this.#context = context;
    this.#weights = weights;
    this.#known = new Int32Array(context.candidates.length * SUMS).fill(UNKNOWN);
  }

  /** `place` is where the candidate's cue stands. */
  of(pair: Pair, place: number): number {
    const { c, side, where } = pair;
    return this.#ofSide(c, side) + this.#ofWhere(c, where) + this.#ofCue(c, place, isSame(pair));
  }

  #ofSide(c: Candidate, side: number): number {
    const at = c.index * SUMS + side;
    if (this.#known[at] === UNKNOWN) {
      out.clear();
      addWords(out, this.#context.view, c, side);
      this.#known[at] = sumOf(this.#weights, out);
    }
    return this.#known[at]!;
  }

  #ofWhere(c: Candidate, where: number): number {
    const at = c.index * SUMS + SIDES + where;
    if (this.#known[at] === UNKNOWN) {
      out.clear();
      addStanding(out, this.#context, c, where);
      this.#known[at] = sumOf(this.#weights, out);
    }
    return this.#known[at]!;
  }

  #ofCue(c: Candidate, place: number, same: number): number {
    const at = c.index * SUMS + OF_CUES + 2 * place + same;
    if (this.#known[at] === UNKNOWN) {
      out.clear();
      addCue(out, this.#context.view, c, place, same);
      this.#known[at] = sumOf(this.#weights, out);
    }
    return this.#known[at]!;
  }
}
