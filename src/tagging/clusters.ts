import data from '../models/clusters.json' with { type: 'json' };
import { bytesOf } from './bytes.js';

/**
 * Classes of words by the company they keep, on three levels (about 1,500, 200 and 40). The word list is one sorted string,
 * searched by halving, so that nothing is unpacked before it is asked for.
 */
interface Clusters {
  words: string;
  /** Where each word starts in `words`; one more entry for the end. */
  starts: Uint32Array;
  fine: Uint16Array;
  middle: Uint8Array;
  coarse: Uint8Array;
}

let loaded: Clusters | null = null;

function load(): Clusters {
  const { words } = data;
  const starts: number[] = [0];
  for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(words.length + 1);
  const fine = bytesOf(data.fine);
  return {
    words,
    starts: Uint32Array.from(starts),
    fine: new Uint16Array(fine.buffer, fine.byteOffset, fine.byteLength / 2),
    middle: bytesOf(data.middle),
    coarse: bytesOf(data.coarse),
  };
}

const NONE: readonly [number, number, number] = [0, 0, 0];

/** The classes of a lower-cased word, from fine to coarse, each counted from 1; zeros for words that have none. */
export function clusterOf(word: string): readonly [number, number, number] {
  loaded ??= load();
  const { words, starts, fine, middle, coarse } = loaded;
  let low = 0;
  let high = starts.length - 2;
  while (low <= high) {
    const at = (low + high) >> 1;
    const other = words.slice(starts[at]!, starts[at + 1]! - 1);
    if (other === word) {
      const cluster = fine[at]!;
      return [cluster + 1, middle[cluster]! + 1, coarse[cluster]! + 1];
    }
    if (other < word) low = at + 1;
    else high = at - 1;
  }
  return NONE;
}
