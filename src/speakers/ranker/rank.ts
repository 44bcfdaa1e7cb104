import { loadSpeechModel } from '../../quotes/tagger/model.js';
import { scoreOf } from '../../tagging/weights.js';
import { FeatureWriter } from '../../tagging/writer.js';
import type { Candidate } from '../candidates.js';
import type { Utterance } from '../utterance.js';
import { bestOf } from './best.js';
import { choicesFor } from './choices.js';
import type { RankContext } from './context.js';
import { MOST_PAIR_FEATURES, writeNobodyFeatures, writePairFeatures } from './features.js';

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

function softmax(scores: Float32Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const p = Float64Array.from(scores, (s) => Math.exp(s - most));
  const sum = p.reduce((a, b) => a + b, 0);
  return p.map((x) => x / sum);
}

/** The most likely speaker of an utterance, by a softmax over the mentions around it and nobody; null for nobody. */
export function rankSpeakers(context: RankContext, utterance: Utterance): Ranked | null {
  const { speakers } = loadSpeechModel();
  const choices = choicesFor(context.view.scene, context.candidates, utterance);
  const scores = new Float32Array(choices.length + 1);
  choices.forEach((choice, at) => {
    writePairFeatures(out, context, utterance, choice);
    scores[at] = scoreOf(speakers, out);
  });
  writeNobodyFeatures(out, context, utterance, choices);
  scores[choices.length] = scoreOf(speakers, out);
  const { choice, probability } = bestOf(choices, softmax(scores));
  return choice < 0 ? null : { candidate: choices[choice]!, confidence: calibrate(probability) };
}
