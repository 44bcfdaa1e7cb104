import { loadSpeechModel } from '../../quotes/tagger/model.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import { bestOf } from './best.js';
import { choicesFor } from './choices.js';
import type { RankContext } from './context.js';
import { addNobody, addPair } from './features.js';
import { type Pair, pairOf, SIDES, saidOf } from './pair.js';
import { PairScorer } from './scorer.js';
import { addWords } from './words.js';

/** Who is most likely to have said something, and how often such an answer is right (0 to 1). */
export interface Ranked {
  candidate: Candidate;
  confidence: number;
}

/** The share of right answers among those with a probability like this one. */
export function calibrate(probability: number): number {
  const { from, right } = loadSpeechModel().calibration;
  let step = 0;
  while (step + 1 < from.length && from[step + 1]! <= probability) step++;
  return Math.min(MOST, right[step]!);
}

/** Nothing is beyond doubt. */
const MOST = 0.99;

const UNKNOWN = -(2 ** 31);

/** The scores' softmax. */
function softmax(scores: Float32Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i]!);
  const p = new Float64Array(scores.length);
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    p[i] = Math.exp(scores[i]! - most);
    sum += p[i]!;
  }
  for (let i = 0; i < p.length; i++) p[i] = p[i]! / sum;
  return p;
}

let loaded: PairScorer | null = null;

/** Ranks an article's candidates for each of its utterances. */
export class Ranker {
  readonly context: RankContext;
  readonly #scorer: PairScorer;
  /** By candidate and side, what its own words add. */
  readonly #words: Int32Array;

  constructor(context: RankContext) {
    this.context = context;
    this.#scorer = loaded ??= new PairScorer(loadSpeechModel().speakers);
    this.#words = new Int32Array(context.candidates.length * SIDES).fill(UNKNOWN);
  }

  /** The most likely speaker of an utterance, by a softmax over the mentions around it and nobody; null for nobody. */
  rank(utterance: Utterance): Ranked | null {
    const choices = choicesFor(this.context.view.scene, this.context.candidates, utterance);
    const { choice, probability } = bestOf(choices, softmax(this.#scoresOf(utterance, choices)));
    return choice < 0 ? null : { candidate: choices[choice]!, confidence: calibrate(probability) };
  }

  /** The scores of the choices and, behind them, of nobody. */
  #scoresOf(utterance: Utterance, choices: readonly Candidate[]): Float32Array {
    const { unit } = loadSpeechModel().speakers;
    const said = saidOf(this.context, utterance);
    const scores = new Float32Array(choices.length + 1);
    for (let i = 0; i < choices.length; i++) {
      const pair = pairOf(this.context, said, choices[i]!);
      scores[i] = (this.#sumOfPair(pair) + this.#sumOfWords(pair)) * unit;
    }
    this.#scorer.clear();
    addNobody(this.#scorer, this.context, said, choices);
    scores[choices.length] = this.#scorer.sum * unit;
    return scores;
  }

  #sumOfPair(pair: Pair): number {
    this.#scorer.clear();
    addPair(this.#scorer, this.context, pair);
    return this.#scorer.sum;
  }

  #sumOfWords({ c, side }: Pair): number {
    const at = c.index * SIDES + side;
    if (this.#words[at] === UNKNOWN) {
      this.#scorer.clear();
      addWords(this.#scorer, this.context.view, c, side);
      this.#words[at] = this.#scorer.sum;
    }
    return this.#words[at]!;
  }
}
