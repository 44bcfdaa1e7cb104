import { doubles } from './scratch.js';
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

/** Writes exp(score minus the row's highest), so that the highest is 1; adds up what was taken off. */
function expScores(scores: Float32Array, labels: number, length: number, values: Float64Array): number {
  let shift = 0;
  for (let i = 0; i < length; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < labels; y++) most = Math.max(most, scores[i * labels + y]!);
    for (let y = 0; y < labels; y++) {
      const below = scores[i * labels + y]! - most;
      values[i * labels + y] = below === 0 ? 1 : Math.exp(below);
    }
    shift += most;
  }
  return shift;
}

/** Scales a row so that it adds up to 1; gives what it added up to. */
function normalize(row: Float64Array, at: number, labels: number): number {
  let sum = 0;
  for (let y = 0; y < labels; y++) sum += row[at + y]!;
  for (let y = 0; y < labels; y++) row[at + y]! /= sum;
  return sum;
}

/** Writes the forward rows, each adding up to 1, and what each added up to before. */
function forwardPass(
  values: Float64Array,
  follow: Float64Array,
  { labels, starts }: Chain,
  length: number,
  forward: Float64Array,
  sums: Float64Array,
): void {
  for (let y = 0; y < labels; y++) forward[y] = values[y]! * Math.exp(starts[y]!);
  sums[0] = normalize(forward, 0, labels);
  for (let i = 1; i < length; i++) {
    const at = i * labels;
    for (let y = 0; y < labels; y++) {
      let sum = 0;
      for (let x = 0; x < labels; x++) sum += forward[at - labels + x]! * follow[x * labels + y]!;
      forward[at + y] = sum * values[at + y]!;
    }
    sums[i] = normalize(forward, at, labels);
  }
}

/** Writes the last backward row: how well a sequence may end with each label. */
function endBackward(row: Float64Array, at: number, { labels, ends }: Chain): void {
  for (let y = 0; y < labels; y++) row[at + y] = Math.exp(ends[y]!);
  normalize(row, at, labels);
}

/** Writes the backward row at `to` from the one behind it, at `from`, which is of the token whose values begin at `at`. */
function stepBackward(
  rows: Float64Array,
  to: number,
  from: number,
  values: Float64Array,
  follow: Float64Array,
  at: number,
  labels: number,
): void {
  for (let x = 0; x < labels; x++) {
    let sum = 0;
    for (let y = 0; y < labels; y++) sum += follow[x * labels + y]! * values[at + y]! * rows[from + y]!;
    rows[to + x] = sum;
  }
  normalize(rows, to, labels);
}

function backwardPass(
  values: Float64Array,
  follow: Float64Array,
  chain: Chain,
  length: number,
): Float64Array {
  const { labels } = chain;
  const backward = new Float64Array(length * labels);
  const last = (length - 1) * labels;
  endBackward(backward, last, chain);
  for (let at = last - labels; at >= 0; at -= labels)
    stepBackward(backward, at, at + labels, values, follow, at + labels, labels);
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
}

const known = new WeakMap<Chain, Float64Array>();

/** How well each label may follow each: the transitions, as factors. */
function followOf(chain: Chain): Float64Array {
  let follow = known.get(chain);
  if (!follow) {
    follow = Float64Array.from(chain.transitions, Math.exp);
    known.set(chain, follow);
  }
  return follow;
}

/** The logarithm of the sum over all sequences, from what the forward rows added up to; `shift` was taken off the scores. */
function logSum(forward: Float64Array, sums: Float64Array, { labels, ends }: Chain, shift: number): number {
  let end = 0;
  const last = forward.length - labels;
  for (let y = 0; y < labels; y++) end += forward[last + y]! * Math.exp(ends[y]!);
  return sums.reduce((log, sum) => log + Math.log(sum), shift + Math.log(end));
}

/** All that training needs to know of a sequence under the present scores, which stand row by row. */
export function latticeOf(scores: Float32Array, chain: Chain, length: number): Lattice {
  const { labels } = chain;
  const values = new Float64Array(length * labels);
  const shift = expScores(scores, labels, length, values);
  const follow = followOf(chain);
  const forward = new Float64Array(length * labels);
  const sums = new Float64Array(length);
  forwardPass(values, follow, chain, length, forward, sums);
  const backward = backwardPass(values, follow, chain, length);
  const pairs = new Float64Array(labels * labels);
  for (let i = 1; i < length; i++) addPairs(pairs, { values, follow, forward, backward }, i * labels, labels);
  const product = forward.map((value, i) => value * backward[i]!);
  for (let at = 0; at < product.length; at += labels) normalize(product, at, labels);
  return { marginals: product, pairs, logZ: logSum(forward, sums, chain, shift) };
}

const VALUES = doubles();
const FORWARD = doubles();
const SUMS = doubles();
const ROWS = doubles();
const PRODUCT = doubles();

/**
 * The probability of each label at each token, row by row; every row adds up to 1. The forward-backward algorithm with scaling
 * (Rabiner 1989), of which no more than two backward rows are kept. They are written to `found`, which may be `scores`.
 */
export function marginals(
  scores: Float32Array,
  chain: Chain,
  length: number,
  found: Float32Array = new Float32Array(length * chain.labels),
): Float32Array {
  const { labels } = chain;
  if (length === 0) return found;
  const values = VALUES.room(length * labels);
  expScores(scores, labels, length, values);
  const follow = followOf(chain);
  const forward = FORWARD.room(length * labels);
  forwardPass(values, follow, chain, length, forward, SUMS.room(length));
  const rows = ROWS.room(2 * labels);
  const product = PRODUCT.room(labels);
  endBackward(rows, 0, chain);
  let row = 0;
  for (let at = (length - 1) * labels; at >= 0; at -= labels) {
    for (let y = 0; y < labels; y++) product[y] = forward[at + y]! * rows[row + y]!;
    normalize(product, 0, labels);
    for (let y = 0; y < labels; y++) found[at + y] = product[y]!;
    if (at > 0) stepBackward(rows, labels - row, row, values, follow, at, labels);
    row = labels - row;
  }
  return found;
}
