import { expect, it } from 'vitest';
import { foldPlaceName } from '../../src/names/place-name.js';
import { isTown, longestTown } from '../../src/names/towns.js';

it.each(['Ulm', 'Schwäbisch Gmünd', 'Walla Walla', 'Nyeri', 'Sainte-Foy-la-Grande'])(
  'knows %s as a town',
  (name) => {
    expect(isTown(foldPlaceName(name.toLowerCase()))).toBe(true);
  },
);

it.each(['', 'zzyzzbury', 'ministry of justice', 'yesterday'])('knows no town called %j', (name) => {
  expect(isTown(name)).toBe(false);
});

it.each([
  ['walla walla washington', 3, 2],
  ['walla walla washington', 1, 0],
  ['yesterday in walla', 3, 0],
])('finds the longest town that %j begins with, of %i words at most', (words, most, length) => {
  expect(
    longestTown(
      words.split(' ').map((folded) => ({ folded })),
      0,
      most,
    ),
  ).toBe(length);
});
