import { expect, it } from 'vitest';
import { areTitleCased } from '../../src/language/title-case.js';

it.each([
  ['The Hare and the Tortoise', true],
  ['The hare and the Tortoise', false],
  ['“Émile, or On Education”', true],
  ["'élan vital", false],
  ['\u{10400}\u{10428} Long', true],
  ['of the sea', false],
  ['', false],
])('tells whether %j is in Title Case: %s', (title, isTitle) => {
  expect(areTitleCased(title.split(' '))).toBe(isTitle);
});
