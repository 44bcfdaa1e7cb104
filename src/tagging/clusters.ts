import data from '../models/clusters.json' with { type: 'json' };
import { bytesOf } from './bytes.js';
import { findFingerprint, unpackFingerprints } from './fingerprints.js';
import { numberOf } from './letters.js';

/** Classes of words by the company they keep, on three levels (about 1,500, 200 and 40). */
interface Clusters {
  /** Of the words, ascending. */
  fingerprints: Uint32Array;
  /** The fine class of each word: its low byte, and the letter of what is above. */
  low: Uint8Array;
  high: string;
  /** The wider classes of each fine one. */
  middle: Uint8Array;
  coarse: Uint8Array;
}

let loaded: Clusters | null = null;

const load = (): Clusters => ({
  fingerprints: unpackFingerprints(data),
  low: bytesOf(data.fine),
  high: data.highFine,
  middle: bytesOf(data.middle),
  coarse: bytesOf(data.coarse),
});

const NONE: readonly [number, number, number] = [0, 0, 0];

/** The classes of a lower-cased word, from fine to coarse, each counted from 1; zeros for words that have none. */
export function clusterOf(word: string): readonly [number, number, number] {
  loaded ??= load();
  const { fingerprints, low, high, middle, coarse } = loaded;
  const at = findFingerprint(fingerprints, word);
  if (at < 0) return NONE;
  const cluster = low[at]! + 256 * numberOf(high.charCodeAt(at));
  return [cluster + 1, middle[cluster]! + 1, coarse[cluster]! + 1];
}
