import { expect, it } from 'vitest';
import { mostWordsOfOrganization } from '../../src/names/known-organizations.js';

it.each([
  ['aam', 3],
  ['aarp', 1],
  ['party', 0],
  ['', 0],
])('knows how many words an organization may have that begins with %j: %i', (first, words) => {
  expect(mostWordsOfOrganization(first)).toBe(words);
});
