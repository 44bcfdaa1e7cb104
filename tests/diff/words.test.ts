import { expect, it } from 'vitest';
import { keysOf, wordsOf } from '../../src/diff/words.js';

it.each([
  ['marks, case and white space do not count', '“We  SLEEP,”\nhe said.', "'we sleep', he said"],
  ['apostrophes of any shape are one', 'can’t', "can't"],
  ['initials with points and without are one', 'the U.S. plan', 'the US plan'],
  ['hyphens and dashes part words', 'well-known – here', 'well known here'],
  ['invisible characters do not count', 'har\u00adbour\u200b', 'harbour'],
  ['composed letters and combined ones are one', 'Zo\u00eb', 'Zoe\u0308'],
])('%s', (_name, one, other) => {
  expect(keysOf(one)).toEqual(keysOf(other));
});

it.each([
  ['another currency', '$5m', '£5m'],
  ['another figure', '1,200', '1,300'],
  ['a share for a number', '5%', '5'],
  ['another point in a number', '1.5', '15'],
])('%s is another word', (_name, one, other) => {
  expect(keysOf(one)).not.toEqual(keysOf(other));
});

it('knows where the words stand', () => {
  const text = '“No,” said U.S. envoy Zoë O’Dell.';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'No',
    'said',
    'U.S',
    'envoy',
    'Zoë',
    'O’Dell',
  ]);
});
