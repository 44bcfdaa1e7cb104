import { expect, it } from 'vitest';
import { suggest } from '../../src/read/suggest.js';

it.each([
  ['schma', 'schema'],
  ['harbuor.txt', 'harbour.txt'],
  ['schema', undefined],
  ['weather', undefined],
  ['a', undefined],
])('suggests for %s: %s', (word, expected) => {
  expect(suggest(word, ['b', 'help', 'schema', 'harbour.txt'])).toBe(expected);
});
