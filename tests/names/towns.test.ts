import { expect, it } from 'vitest';
import { foldPlaceName } from '../../src/names/place-name.js';
import { isTown } from '../../src/names/towns.js';

it.each(['Ulm', 'Schwäbisch Gmünd', 'Walla Walla', 'Nyeri', 'Sainte-Foy-la-Grande'])(
  'knows %s as a town',
  (name) => {
    expect(isTown(foldPlaceName(name.toLowerCase()))).toBe(true);
  },
);

it.each(['', 'zzyzzbury', 'ministry of justice', 'yesterday'])('knows no town called %j', (name) => {
  expect(isTown(name)).toBe(false);
});
