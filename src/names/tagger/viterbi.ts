import { LABELS, mayEnd, mayFollow, mayStart } from './labels.js';

const NEVER = -1e9;

/** Scores of one label after another; illegal ones never win. */
export function legalTransitions(scores: ArrayLike<number>): Float32Array {
  return Float32Array.from({ length: LABELS * LABELS }, (_, i) =>
    mayFollow(Math.floor(i / LABELS), i % LABELS) ? (scores[i] ?? 0) : NEVER,
  );
}

/** One step: the best score of each label at a token, given those before; writes the labels it came from into `back`. */
function step(
  before: Float32Array,
  scores: Float32Array,
  transitions: Float32Array,
  at: number,
  back: Uint8Array,
): Float32Array {
  const now = new Float32Array(LABELS);
  for (let y = 0; y < LABELS; y++) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let x = 0; x < LABELS; x++) {
      const sum = before[x]! + transitions[x * LABELS + y]!;
      if (sum > most) [most, best] = [sum, x];
    }
    now[y] = most + scores[at + y]!;
    back[at + y] = best;
  }
  return now;
}

/** The best legal sequence of labels for `length` tokens, given each token's label scores (row by row) and transitions. */
export function viterbi(scores: Float32Array, transitions: Float32Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * LABELS);
  let best = Float32Array.from({ length: LABELS }, (_, y) => (mayStart(y) ? scores[y]! : NEVER));
  for (let i = 1; i < length; i++)
    best = step(best, scores, transitions, i * LABELS, back) as Float32Array<ArrayBuffer>;
  let y = 0;
  for (let k = 1; k < LABELS; k++) if (mayEnd(k) && best[k]! > best[y]!) y = k;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = y;
    y = back[i * LABELS + y]!;
  }
  return labels;
}
