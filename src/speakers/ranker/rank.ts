import { loadSpeechModel } from '../../quotes/tagger/model.js';
import { sumOf, type Weights } from '../../tagging/weights.js';
import { FeatureWriter } from '../../tagging/writer.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import { bestOf } from './best.js';
import { choicesFor } from './choices.js';
import type { RankContext } from './context.js';
import { placeOf } from './cue.js';
import { addNobody, addRelation, MOST_PAIR_FEATURES } from './features.js';
import { pairOf, type Said, saidOf } from './pair.js';
import { CandidateSums } from './sums.js';

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

const out = new FeatureWriter(MOST_PAIR_FEATURES);

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

/** Ranks an article's candidates for each of its utterances. */
export class Ranker {
  readonly context: RankContext;
  readonly #weights: Weights;
  readonly #sums: CandidateSums;

  constructor(context: RankContext) {
    this.context = context;
    this.#weights = loadSpeechModel().speakers;
    this.#sums = new CandidateSums(context, this.#weights);
  }

  /** The most likely speaker of an utterance, by a softmax over the mentions around it and nobody; null for nobody. */
  rank(utterance: Utterance): Ranked | null {
    const choices = choicesFor(this.context.view.scene, this.context.candidates, utterance);
    const { choice, probability } = bestOf(choices, softmax(this.#scoresOf(utterance, choices)));
    return choice < 0 ? null : { candidate: choices[choice]!, confidence: calibrate(probability) };
  }

  /** The scores of the choices and, behind them, of nobody. */
  #scoresOf(utterance: Utterance, choices: readonly Candidate[]): Float32Array {
    const { unit } = this.#weights;
    const said = saidOf(this.context, utterance);
    const scores = new Float32Array(choices.length + 1);
    for (let i = 0; i < choices.length; i++) scores[i] = this.#sumOf(said, choices[i]!) * unit;
    out.clear();
    addNobody(out, this.context, said, choices);
    scores[choices.length] = sumOf(this.#weights, out) * unit;
    return scores;
  }

  #sumOf(said: Said, choice: Candidate): number {
    const pair = pairOf(this.context, said, choice);
    const place = placeOf(pair);
    out.clear();
    addRelation(out, this.context, pair, place);
    return sumOf(this.#weights, out) + this.#sums.of(pair, place);
  }
}
