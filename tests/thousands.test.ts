import { expect, test } from 'vitest';
import { withCommas } from '../src/thousands.js';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12345, '12,345'],
  [1234567, '1,234,567'],
])('%d is written %s', (number, written) => {
  expect(withCommas(number)).toBe(written);
});
