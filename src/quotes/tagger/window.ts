import type { TokenRange } from '../../language/document.js';
import type { Word } from '../../tagging/word.js';

/** How far a window reaches to either side. */
export const REACH = 3;

const EDGE: Word = {
  low: 1,
  cased: 1,
  shape: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1],
  clusters: [0, 0, 0],
  isWord: false,
  isUpper: false,
  isCaps: false,
  lists: 0,
};

/** The words around a token, `REACH` to either side, never over the ends of `range`; the token itself stands at `REACH`. */
export function windowOf(words: readonly Word[], { from, to }: TokenRange, i: number, window: Word[]): void {
  for (let k = -REACH; k <= REACH; k++)
    window[k + REACH] = i + k >= from && i + k < to ? words[i + k]! : EDGE;
}
