import { bytes, floats } from './scratch.js';

/** Which label may follow which, begin a sequence and end it. */
export interface LabelGrammar {
  labels: number;
  mayFollow(label: number, next: number): boolean;
  mayStart(label: number): boolean;
  mayEnd(label: number): boolean;
}

/** A linear chain's scores of one label after another, with its grammar as tables. */
export interface Chain {
  labels: number;
  /** `scores[label * labels + next]`; what is illegal never wins. */
  transitions: Float32Array;
  /** By label: those that it may follow. */
  before: readonly Uint8Array[];
  /** 0, or a score that never wins where a sequence may not begin or end with the label. */
  starts: Float32Array;
  ends: Float32Array;
}

const NEVER = -1e9;

/** The chain of learned transition scores (none: all 0) under a grammar. */
export function chainOf(grammar: LabelGrammar, scores: ArrayLike<number> = []): Chain {
  const { labels, mayFollow, mayStart, mayEnd } = grammar;
  const all = Array.from({ length: labels }, (_, y) => y);
  return {
    labels,
    transitions: Float32Array.from({ length: labels * labels }, (_, i) =>
      mayFollow(Math.floor(i / labels), i % labels) ? (scores[i] ?? 0) : NEVER,
    ),
    before: all.map((next) => Uint8Array.from(all.filter((label) => mayFollow(label, next)))),
    starts: Float32Array.from(all, (y) => (mayStart(y) ? 0 : NEVER)),
    ends: Float32Array.from(all, (y) => (mayEnd(y) ? 0 : NEVER)),
  };
}

/** The best path to each label of each token, row by row, and the label that it came by. */
interface Paths {
  best: Float32Array;
  back: Uint8Array;
}

/** One step: the paths to the labels of the token whose row begins at `at`. */
function step(
  { best, back }: Paths,
  scores: Float32Array,
  { labels, transitions, before }: Chain,
  at: number,
) {
  const row = at - labels;
  for (let y = 0; y < labels; y++) {
    const from = before[y]!;
    let last = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < from.length; k++) {
      const x = from[k]!;
      const sum = best[row + x]! + transitions[x * labels + y]!;
      if (sum > most) {
        most = sum;
        last = x;
      }
    }
    best[at + y] = most + scores[at + y]!;
    back[at + y] = last;
  }
}

const BEST = floats();
const BACK = bytes();

/** The best legal sequence of labels for `length` tokens, given each token's label scores (row by row) and the chain. */
export function viterbi(scores: Float32Array, chain: Chain, length: number): Uint8Array {
  const { labels, starts, ends } = chain;
  const sequence = new Uint8Array(length);
  if (length === 0) return sequence;
  const paths = { best: BEST.room(length * labels), back: BACK.room(length * labels) };
  for (let y = 0; y < labels; y++) paths.best[y] = starts[y]! + scores[y]!;
  for (let i = 1; i < length; i++) step(paths, scores, chain, i * labels);
  const { best } = paths;
  const last = (length - 1) * labels;
  let y = 0;
  for (let k = 1; k < labels; k++) if (best[last + k]! + ends[k]! > best[last + y]! + ends[y]!) y = k;
  for (let i = length - 1; i >= 0; i--) {
    sequence[i] = y;
    y = paths.back[i * labels + y]!;
  }
  return sequence;
}
