import { type Lattice, latticeOf } from '../src/tagging/marginals.js';
import { chainOf, type LabelGrammar } from '../src/tagging/viterbi.js';
import { Average } from './average.js';
import { Ftrl, type Rates } from './ftrl.js';
import type { FeatureRows } from './interning.js';
import { random } from './random.js';
import { shuffle } from './shuffle.js';

/** A sequence to learn from: the ids of each token's features, and its label. */
export interface LabelledSequence extends FeatureRows {
  labels: Uint8Array;
}

export interface CrfOptions extends Rates {
  epochs: number;
  seed: number;
  /** Whether the weights are the mean over the second half of the epochs; false by default. */
  averaged?: boolean;
  /** Told after each epoch: its number and the mean loss of a token, in nats. */
  onEpoch?: (epoch: number, loss: number, model: TrainedCrf) => void;
}

/** Weights by feature and label (`weights[id * labels + label]`) and by label pair. */
export interface TrainedCrf {
  weights: Float32Array;
  transitions: Float32Array;
}

/** Each token's label scores, row by row. */
export function scoreSequence(
  { values, starts }: FeatureRows,
  weights: Float32Array,
  labels: number,
): Float32Array {
  const scores = new Float32Array((starts.length - 1) * labels);
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const at = values[k]! * labels;
      for (let y = 0; y < labels; y++) scores[i * labels + y]! += weights[at + y]!;
    }
  }
  return scores;
}

/** The gradient of the loss by label score: probability minus truth. Rows add up to 0. */
function scoreGradient({ marginals }: Lattice, truth: Uint8Array, labels: number): Float32Array {
  const gradient = Float32Array.from(marginals);
  for (let i = 0; i < truth.length; i++) gradient[i * labels + truth[i]!]! -= 1;
  return gradient;
}

const NEGLIGIBLE = 1e-4;

function learnWeights(
  model: Ftrl,
  { values, starts }: FeatureRows,
  gradient: Float32Array,
  labels: number,
): void {
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let y = 0; y < labels; y++) {
      const g = gradient[i * labels + y]!;
      if (Math.abs(g) < NEGLIGIBLE) continue;
      for (let k = starts[i]!; k < starts[i + 1]!; k++) model.update(values[k]! * labels + y, g);
    }
  }
}

function learnTransitions(model: Ftrl, lattice: Lattice, truth: Uint8Array, labels: number): void {
  const gradient = Float64Array.from(lattice.pairs);
  for (let i = 1; i < truth.length; i++) gradient[truth[i - 1]! * labels + truth[i]!]! -= 1;
  for (let k = 0; k < gradient.length; k++)
    if (Math.abs(gradient[k]!) >= NEGLIGIBLE) model.update(k, gradient[k]!);
}

/** The log probability of the right labels, the lattice's sum taken off. */
export function lossOf(
  scores: Float32Array,
  transitions: Float32Array,
  { logZ }: Lattice,
  truth: Uint8Array,
  labels: number,
): number {
  let score = 0;
  for (let i = 0; i < truth.length; i++) {
    score += scores[i * labels + truth[i]!]!;
    if (i > 0) score += transitions[truth[i - 1]! * labels + truth[i]!]!;
  }
  return logZ - score;
}

const SNAPSHOTS = 4;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) with FTRL-Proximal, one sequence a step, in an order
 * drawn from the seed. `features` is the number of feature ids. Single-threaded: the same input gives the same weights.
 */
export function trainCrf(
  sequences: readonly LabelledSequence[],
  features: number,
  grammar: LabelGrammar,
  { epochs, seed, averaged = false, onEpoch, ...rates }: CrfOptions,
): TrainedCrf {
  const { labels } = grammar;
  const model = new Ftrl(features * labels, rates);
  const transitions = new Ftrl(labels * labels, { ...rates, l1: 0 });
  const next = random(seed);
  const order = sequences.filter((s) => s.labels.length > 0);
  const weights = averaged ? new Average(features * labels) : null;
  const moves = averaged ? new Average(labels * labels) : null;
  const stride = Math.ceil(order.length / SNAPSHOTS);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let loss = 0;
    let tokens = 0;
    let step = 0;
    for (const sequence of shuffle(order, next)) {
      const chain = chainOf(grammar, transitions.weights);
      const scores = scoreSequence(sequence, model.weights, labels);
      const lattice = latticeOf(scores, chain, sequence.labels.length);
      loss += lossOf(scores, chain.transitions, lattice, sequence.labels, labels);
      tokens += sequence.labels.length;
      learnWeights(model, sequence, scoreGradient(lattice, sequence.labels, labels), labels);
      learnTransitions(transitions, lattice, sequence.labels, labels);
      if (2 * epoch <= epochs || (++step % stride !== 0 && step !== order.length)) continue;
      weights?.add(model.weights);
      moves?.add(transitions.weights);
    }
    onEpoch?.(epoch, loss / tokens, { weights: model.weights, transitions: transitions.weights });
  }
  return {
    weights: weights?.mean() ?? model.weights,
    transitions: moves?.mean() ?? transitions.weights,
  };
}
