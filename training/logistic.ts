import { Average } from './average.js';
import { Ftrl, type Rates } from './ftrl.js';
import type { FeatureRows } from './interning.js';
import { random } from './random.js';
import { shuffle } from './shuffle.js';

export interface LearningOptions extends Rates {
  epochs: number;
  seed: number;
}

/** The sum of the weights of row `i`. */
export function scoreRow({ values, starts }: FeatureRows, i: number, weights: Float32Array): number {
  let score = 0;
  for (let k = starts[i]!; k < starts[i + 1]!; k++) score += weights[values[k]!]!;
  return score;
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

function learnRow(model: Ftrl, { values, starts }: FeatureRows, i: number, gradient: number): void {
  for (let k = starts[i]!; k < starts[i + 1]!; k++) model.update(values[k]!, gradient);
}

/** Logistic regression over rows of features, each true or not (`truth` 1 or 0), with FTRL-Proximal. Gives a weight a feature. */
export function trainLogistic(
  rows: FeatureRows,
  truth: ArrayLike<number>,
  items: readonly number[],
  features: number,
  { epochs, seed, ...rates }: LearningOptions,
): Float32Array {
  const model = new Ftrl(features, rates);
  const next = random(seed);
  const order = [...items];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffle(order, next))
      learnRow(model, rows, i, sigmoid(scoreRow(rows, i, model.weights)) - truth[i]!);
  }
  return model.weights;
}

/** A choice between rows `from … to - 1` of which those marked 1 in `right` are right. */
export interface Choice {
  from: number;
  to: number;
}

/** The probabilities of a choice's rows. */
export function softmaxOf(rows: FeatureRows, { from, to }: Choice, weights: Float32Array): Float64Array {
  const scores = Float64Array.from({ length: to - from }, (_, k) => scoreRow(rows, from + k, weights));
  const most = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k]! - most);
  return scores.map((s) => s / sum);
}

const NEGLIGIBLE = 1e-4;
const SNAPSHOTS = 4;

/** Moves the probability of a choice to its right rows, each as far as it has a share in it. */
function learnChoice(model: Ftrl, rows: FeatureRows, right: Uint8Array, choice: Choice): void {
  const p = softmaxOf(rows, choice, model.weights);
  const isRight = (k: number): boolean => right[choice.from + k] === 1;
  const hit = p.reduce((sum, x, k) => (isRight(k) ? sum + x : sum), 0);
  p.forEach((x, k) => {
    const gradient = x - (isRight(k) ? x / Math.max(hit, 1e-9) : 0);
    if (Math.abs(gradient) > NEGLIGIBLE) learnRow(model, rows, choice.from + k, gradient);
  });
}

/**
 * A softmax over the rows of each choice; the loss is the negative log of the probability of all right rows together. The
 * weights are the mean over the second half of the epochs.
 */
export function trainRanker(
  rows: FeatureRows,
  right: Uint8Array,
  choices: readonly Choice[],
  features: number,
  { epochs, seed, ...rates }: LearningOptions,
): Float32Array {
  const model = new Ftrl(features, rates);
  const next = random(seed);
  const order = [...choices];
  const mean = new Average(features);
  const stride = Math.ceil(order.length / SNAPSHOTS);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let step = 0;
    for (const choice of shuffle(order, next)) {
      learnChoice(model, rows, right, choice);
      if (2 * epoch >= epochs && ++step % stride === 0) mean.add(model.weights);
    }
  }
  return mean.mean();
}
