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
  /** 0, or a score that never wins where a sequence may not begin or end with the label. */
  starts: Float32Array;
  ends: Float32Array;
}

const NEVER = -1e9;

/** The chain of learned transition scores (none: all 0) under a grammar. */
export function chainOf(grammar: LabelGrammar, scores: ArrayLike<number> = []): Chain {
  const { labels, mayFollow, mayStart, mayEnd } = grammar;
  return {
    labels,
    transitions: Float32Array.from({ length: labels * labels }, (_, i) =>
      mayFollow(Math.floor(i / labels), i % labels) ? (scores[i] ?? 0) : NEVER,
    ),
    starts: Float32Array.from({ length: labels }, (_, y) => (mayStart(y) ? 0 : NEVER)),
    ends: Float32Array.from({ length: labels }, (_, y) => (mayEnd(y) ? 0 : NEVER)),
  };
}

/** One step: the best score of each label at a token, given those before; writes the labels it came from into `back`. */
function step(
  before: Float32Array,
  scores: Float32Array,
  { labels, transitions }: Chain,
  at: number,
  back: Uint8Array,
): Float32Array {
  const now = new Float32Array(labels);
  for (let y = 0; y < labels; y++) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let x = 0; x < labels; x++) {
      const sum = before[x]! + transitions[x * labels + y]!;
      if (sum > most) [most, best] = [sum, x];
    }
    now[y] = most + scores[at + y]!;
    back[at + y] = best;
  }
  return now;
}

/** The best legal sequence of labels for `length` tokens, given each token's label scores (row by row) and the chain. */
export function viterbi(scores: Float32Array, chain: Chain, length: number): Uint8Array {
  const { labels, starts, ends } = chain;
  const sequence = new Uint8Array(length);
  if (length === 0) return sequence;
  const back = new Uint8Array(length * labels);
  let best = Float32Array.from({ length: labels }, (_, y) => starts[y]! + scores[y]!);
  for (let i = 1; i < length; i++)
    best = step(best, scores, chain, i * labels, back) as Float32Array<ArrayBuffer>;
  let y = 0;
  for (let k = 1; k < labels; k++) if (best[k]! + ends[k]! > best[y]! + ends[y]!) y = k;
  for (let i = length - 1; i >= 0; i--) {
    sequence[i] = y;
    y = back[i * labels + y]!;
  }
  return sequence;
}
