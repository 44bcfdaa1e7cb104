import type { TokenRange } from '../../language/document.js';
import { EDGE, type Word } from '../../tagging/word.js';

/** How far a window reaches to either side. */
export const REACH = 3;

/** The words around a token, `REACH` to either side, never over the ends of `range`; the token itself stands at `REACH`. */
export function windowOf(words: readonly Word[], { from, to }: TokenRange, i: number, window: Word[]): void {
  for (let k = -REACH; k <= REACH; k++)
    window[k + REACH] = i + k >= from && i + k < to ? words[i + k]! : EDGE;
}
