import data from '../models/clusters.json' with { type: 'json' };
import { bytesOf } from './bytes.js';
import { findFingerprint, unpackFingerprints } from './fingerprints.js';
import { numbersOf } from './letters.js';

/** Classes of words by the company they keep, on three levels (about 1,500, 200 and 40). */
interface Clusters {
  /** Of the words, ascending. */
  fingerprints: Uint32Array;
  /** The fine class of each word. */
  fine: Uint16Array;
  /** The wider classes of each fine one. */
  middle: Uint8Array;
  coarse: Uint8Array;
}

let loaded: Clusters | null = null;

function load(): Clusters {
  const low = bytesOf(data.fine);
  const high = numbersOf(data.highFine);
  const fine = new Uint16Array(low.length);
  for (let i = 0; i < fine.length; i++) fine[i] = low[i]! + 256 * high[i]!;
  return {
    fingerprints: unpackFingerprints(data),
    fine,
    middle: bytesOf(data.middle),
    coarse: bytesOf(data.coarse),
  };
}

const NONE: readonly [number, number, number] = [0, 0, 0];

/** The classes of a lower-cased word, from fine to coarse, each counted from 1; zeros for words that have none. */
export function clusterOf(word: string): readonly [number, number, number] {
  loaded ??= load();
  const { fingerprints, fine, middle, coarse } = loaded;
  const at = findFingerprint(fingerprints, word);
  if (at < 0) return NONE;
  const cluster = fine[at]!;
  return [cluster + 1, middle[cluster]! + 1, coarse[cluster]! + 1];
}
