import data from '../models/clusters.json' with { type: 'json' };
import { Fingerprints, fingerprintOf } from './fingerprints.js';
import { codesOf, LETTERS, numberOf } from './letters.js';

/** Classes of words by the company they keep, on three levels (about 1,500, 200 and 40). */
interface Clusters {
  words: Fingerprints;
  /** The fine class of each word, in the order of the words: its first letter, and its second. */
  first: Uint8Array;
  second: Uint8Array;
  /** The wider classes of each fine one: the middle one in two letters, the coarse one in one. */
  middle: Uint8Array;
  coarse: Uint8Array;
}

let loaded: Clusters | null = null;

const load = (): Clusters => ({
  words: new Fingerprints(data.words),
  first: codesOf(data.first),
  second: codesOf(data.second),
  middle: codesOf(data.middle),
  coarse: codesOf(data.coarse),
});

const NONE: readonly [number, number, number] = [0, 0, 0];

const numberIn = (first: number, second: number): number => LETTERS * numberOf(first) + numberOf(second);

/** The classes of a lower-cased word, from fine to coarse, each counted from 1; zeros for words that have none. */
export function clusterOf(word: string): readonly [number, number, number] {
  loaded ??= load();
  const { words, first, second, middle, coarse } = loaded;
  const at = words.find(fingerprintOf(word));
  if (at < 0) return NONE;
  const cluster = numberIn(first[at]!, second[at]!);
  return [
    cluster + 1,
    numberIn(middle[2 * cluster]!, middle[2 * cluster + 1]!) + 1,
    numberOf(coarse[cluster]!) + 1,
  ];
}
