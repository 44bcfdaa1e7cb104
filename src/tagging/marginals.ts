import type { Chain } from './viterbi.js';

/** What forward-backward gives. */
export interface Lattice {
  /** The probability of each label at each token, row by row; every row adds up to 1. */
  marginals: Float64Array;
  /** How often each label is expected to follow each other: `pairs[label * labels + next]`, summed over the tokens. */
  pairs: Float64Array;
  /** The logarithm of the sum over all label sequences. */
  logZ: number;
}

/** exp(score minus the row's highest), so that the highest is 1; adds up what was taken off. */
function expScores(
  scores: Float32Array,
  labels: number,
  length: number,
): { values: Float64Array; shift: number } {
  const values = new Float64Array(length * labels);
  let shift = 0;
  for (let i = 0; i < length; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < labels; y++) most = Math.max(most, scores[i * labels + y]!);
    for (let y = 0; y < labels; y++) values[i * labels + y] = Math.exp(scores[i * labels + y]! - most);
    shift += most;
  }
  return { values, shift };
}

/** Scales a row so that it adds up to 1; gives what it added up to. */
function normalize(row: Float64Array, at: number, labels: number): number {
  let sum = 0;
  for (let y = 0; y < labels; y++) sum += row[at + y]!;
  for (let y = 0; y < labels; y++) row[at + y]! /= sum;
  return sum;
}

interface Forward {
  forward: Float64Array;
  logZ: number;
}

function forwardPass(
  values: Float64Array,
  follow: Float64Array,
  { labels, starts, ends }: Chain,
  length: number,
): Forward {
  const forward = new Float64Array(length * labels);
  for (let y = 0; y < labels; y++) forward[y] = values[y]! * Math.exp(starts[y]!);
  let logZ = Math.log(normalize(forward, 0, labels));
  for (let i = 1; i < length; i++) {
    const at = i * labels;
    for (let y = 0; y < labels; y++) {
      let sum = 0;
      for (let x = 0; x < labels; x++) sum += forward[at - labels + x]! * follow[x * labels + y]!;
      forward[at + y] = sum * values[at + y]!;
    }
    logZ += Math.log(normalize(forward, at, labels));
  }
  let end = 0;
  for (let y = 0; y < labels; y++) end += forward[(length - 1) * labels + y]! * Math.exp(ends[y]!);
  return { forward, logZ: logZ + Math.log(end) };
}

function backwardPass(
  values: Float64Array,
  follow: Float64Array,
  { labels, ends }: Chain,
  length: number,
): Float64Array {
  const backward = new Float64Array(length * labels);
  const last = (length - 1) * labels;
  for (let y = 0; y < labels; y++) backward[last + y] = Math.exp(ends[y]!);
  normalize(backward, last, labels);
  for (let at = last - labels; at >= 0; at -= labels) {
    for (let x = 0; x < labels; x++) {
      let sum = 0;
      for (let y = 0; y < labels; y++)
        sum += follow[x * labels + y]! * values[at + labels + y]! * backward[at + labels + y]!;
      backward[at + x] = sum;
    }
    normalize(backward, at, labels);
  }
  return backward;
}

/** Expected label pairs at one place, added to `pairs`. */
function addPairs(
  pairs: Float64Array,
  { forward, backward, values, follow }: Passes,
  at: number,
  labels: number,
): void {
  let sum = 0;
  const here = new Float64Array(labels * labels);
  for (let x = 0; x < labels; x++) {
    for (let y = 0; y < labels; y++) {
      const p = forward[at - labels + x]! * follow[x * labels + y]! * values[at + y]! * backward[at + y]!;
      here[x * labels + y] = p;
      sum += p;
    }
  }
  for (let k = 0; k < here.length; k++) pairs[k]! += here[k]! / sum;
}

interface Passes {
  values: Float64Array;
  follow: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  logZ: number;
}

/** The forward-backward algorithm with scaling (Rabiner 1989). */
function passesOf(scores: Float32Array, chain: Chain, length: number): Passes {
  const { values, shift } = expScores(scores, chain.labels, length);
  const follow = Float64Array.from(chain.transitions, Math.exp);
  const { forward, logZ } = forwardPass(values, follow, chain, length);
  const backward = backwardPass(values, follow, chain, length);
  return { values, follow, forward, backward, logZ: logZ + shift };
}

function marginalsOf({ forward, backward }: Passes, labels: number): Float64Array {
  const product = forward.map((value, i) => value * backward[i]!);
  for (let at = 0; at < product.length; at += labels) normalize(product, at, labels);
  return product;
}

/** All that training needs to know of a sequence under the present scores, which stand row by row. */
export function latticeOf(scores: Float32Array, chain: Chain, length: number): Lattice {
  const { labels } = chain;
  const passes = passesOf(scores, chain, length);
  const pairs = new Float64Array(labels * labels);
  for (let i = 1; i < length; i++) addPairs(pairs, passes, i * labels, labels);
  return { marginals: marginalsOf(passes, labels), pairs, logZ: passes.logZ };
}

/** The probability of each label at each token, row by row; every row adds up to 1. */
export function marginals(scores: Float32Array, chain: Chain, length: number): Float32Array {
  if (length === 0) return new Float32Array(0);
  return Float32Array.from(marginalsOf(passesOf(scores, chain, length), chain.labels));
}
