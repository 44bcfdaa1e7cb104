import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptWords, wordChanges } from '../../src/diff/word-changes.js';
import { keysOf } from '../../src/diff/words.js';

const shown = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ is, text }) => (is === 'kept' ? text : is === 'dropped' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('word changes', () => {
  it.each([
    ['“We want sleep,”', '“We want more sleep.”', '“We want {+more +}sleep.”'],
    ['We will never sell.', 'We will not sell.', 'We will [-never -]{+not +}sell.'],
    ['It cost $5m', 'It cost £5m', 'It cost [-$-]{+£+}5m'],
    ['“We SLEEP”', '"we sleep"', '"we sleep"'],
    ['“We sleep,” … “We rest.”', '“We sleep,”', '“We sleep,”[-“We rest.”-]'],
    ['No.', 'Yes.', '[-No.-]{+Yes.+}'],
    ['', 'Yes.', '{+Yes.+}'],
  ])('%j to %j', (before, after, changes) => {
    expect(shown(before, after)).toBe(changes);
  });

  const words = fc.array(fc.constantFrom('we ', 'sleep, ', 'well', ' “now” ', 'U.S. ', '5%', '\n'), {
    maxLength: 12,
  });
  const text = words.map((parts) => parts.join(''));

  it('has the new text in what was kept and added', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kept = wordChanges(before, after).filter(({ is }) => is !== 'dropped');
        expect(kept.map((change) => change.text).join('')).toBe(keysOf(after).length > 0 ? after : '');
      }),
    );
  });

  it('has the words of the old text in what was kept and dropped', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kept = wordChanges(before, after).filter(({ is }) => is !== 'added');
        expect(kept.flatMap((change) => keysOf(change.text))).toEqual(keysOf(before));
      }),
    );
  });
});

it('texts without any common words have none, however long', () => {
  const long = Array.from({ length: 5000 }, (_, i) => `a${i}`);
  expect(
    keptWords(
      long,
      long.map((word) => `b${word}`),
    ),
  ).toEqual([]);
});
