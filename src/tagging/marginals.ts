import type { Chain } from './viterbi.js';

/** log(sum of exp) of `labels` numbers of `values` from `at`. */
function logSum(values: Float64Array, at: number, labels: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < labels; y++) if (values[at + y]! > most) most = values[at + y]!;
  let sum = 0;
  for (let y = 0; y < labels; y++) sum += Math.exp(values[at + y]! - most);
  return most + Math.log(sum);
}

/** What forward-backward gives: log sums over all sequences up to and from each token, and over all. */
export interface Lattice {
  forward: Float64Array;
  backward: Float64Array;
  logZ: number;
}

/** The forward and backward log sums of a linear chain (Rabiner 1989), given each token's label scores, row by row. */
export function latticeOf(scores: Float32Array, chain: Chain, length: number): Lattice {
  const { labels, transitions, starts, ends } = chain;
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const parts = new Float64Array(labels);
  for (let y = 0; y < labels; y++) forward[y] = scores[y]! + starts[y]!;
  for (let i = 1; i < length; i++) {
    for (let y = 0; y < labels; y++) {
      for (let x = 0; x < labels; x++)
        parts[x] = forward[(i - 1) * labels + x]! + transitions[x * labels + y]!;
      forward[i * labels + y] = logSum(parts, 0, labels) + scores[i * labels + y]!;
    }
  }
  const last = (length - 1) * labels;
  for (let y = 0; y < labels; y++) backward[last + y] = ends[y]!;
  for (let i = length - 2; i >= 0; i--) {
    for (let x = 0; x < labels; x++) {
      for (let y = 0; y < labels; y++) {
        const next = (i + 1) * labels + y;
        parts[y] = transitions[x * labels + y]! + scores[next]! + backward[next]!;
      }
      backward[i * labels + x] = logSum(parts, 0, labels);
    }
  }
  for (let y = 0; y < labels; y++) parts[y] = forward[last + y]! + ends[y]!;
  return { forward, backward, logZ: logSum(parts, 0, labels) };
}

/** The probability of each label at each token, row by row; every row adds up to 1. */
export function marginals(scores: Float32Array, chain: Chain, length: number): Float32Array {
  if (length === 0) return new Float32Array(0);
  const { forward, backward, logZ } = latticeOf(scores, chain, length);
  return Float32Array.from(forward, (value, i) => Math.exp(value + backward[i]! - logZ));
}
