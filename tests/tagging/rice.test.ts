import { expect, it } from 'vitest';
import { unpackHashes } from '../../src/tagging/rice.js';
import { packHashes } from '../../training/pack.js';

it.each([
  ['neighbours', [0, 1, 2, 3]],
  ['the ends of the range', [0, 2 ** 31, 2 ** 32 - 1]],
  ['one', [123456789]],
  ['none', []],
  ['many', Array.from({ length: 5000 }, (_, i) => i * 858993 + ((i * 7919) % 800000))],
])('packed hashes are read back: %s', (_name, hashes) => {
  expect([...unpackHashes(packHashes(hashes), hashes.length)]).toEqual(hashes);
});
