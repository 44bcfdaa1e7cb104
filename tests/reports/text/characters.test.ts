import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from '../../../src/reports/text/characters.js';

describe('making words printable', () => {
  test.each([
    ['line breaks and tabs become a space', 'low\r\n\twater', 'low water'],
    ['white space around goes', '  tide\u00a0table\u2028 ', 'tide table'],
    ['colours go', '\u001b[1;31mred\u001b[0m flag', 'red flag'],
    ['a title for the window goes', '\u001b]0;owned\u0007buoy', 'buoy'],
    ['a link keeps its words', '\u001b]8;;urn:x\u001b\\chart\u001b]8;;\u001b\\', 'chart'],
    ['an eight-bit escape goes', '\u009b2Jmast', 'mast'],
    ['bells, backspaces and NULs go and leave no gap', 'ke\u0007\u0008el \u0000 deep', 'keel deep'],
    ['marks of direction go', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['lone surrogates are shown as such', 'a\ud83d b\ude00', 'a\ufffd b\ufffd'],
    ['emoji with joiners and accents stay', '👩‍🚒 cafe\u0301', '👩‍🚒 cafe\u0301'],
    ['an accent without a letter gets a circle', ' \u0301Quay', '◌\u0301Quay'],
  ])('%s', (_name, given, expected) => {
    expect(printable(given)).toBe(expected);
  });

  test('what nobody would read to its end is cut, between whole characters', () => {
    expect(printable(`a${'😀'.repeat(100_000)}`)).toBe(`a${'😀'.repeat(999)}…`);
  });

  test('no control character is left of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => {
        const words = printable(String.fromCharCode(...codes));
        expect(words).not.toMatch(/\p{Cc}|\p{Cs}|\p{Bidi_Control}/u);
      }),
    );
  });
});
