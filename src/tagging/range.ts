import type { TokenRange } from '../language/document.js';

/** The highest of the values of a range of tokens; 0 for none. */
export function highest(values: Float32Array, { from, to }: TokenRange): number {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, values[i]!);
  return most;
}

/** The mean of the values of a range of tokens. */
export function meanOf(values: Float32Array, { from, to }: TokenRange): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]!;
  return sum / (to - from);
}
