import { expect, it } from 'vitest';
import { Fingerprints } from '../../src/tagging/fingerprints.js';
import { numbersOf } from '../../src/tagging/letters.js';
import { packClusters } from '../../training/pack-clusters.js';

it('the classes of words are packed by fingerprint, each in one or two letters', () => {
  const words = [
    { fingerprint: 7, fine: 0 },
    { fingerprint: 9, fine: 1499 },
    { fingerprint: 2 ** 23, fine: 90 },
  ];
  const packed = packClusters(words, Int32Array.of(0, 199), Int32Array.of(39, 4));
  const found = new Fingerprints(packed.words);
  expect([7, 9, 2 ** 23, 8].map((one) => found.find(one))).toEqual([0, 1, 2, -1]);
  expect([...numbersOf(packed.first)]).toEqual([0, 16, 0]);
  expect([...numbersOf(packed.second)]).toEqual([0, 43, 90]);
  expect([...numbersOf(packed.middle)]).toEqual([0, 0, 2, 17]);
  expect([...numbersOf(packed.coarse)]).toEqual([39, 4]);
});
