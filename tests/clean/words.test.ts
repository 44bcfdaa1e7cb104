import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenWords } from '../../src/clean/words.js';

describe('the words of a block', () => {
  it.each([
    ['wrapped lines', 'The ferry was\n  late again.', 'The ferry was late again.'],
    ['a comma behind a link', 'The ferry\n, which was new\n, sank.', 'The ferry, which was new, sank.'],
    ['quotation marks of their own', '“\nWe wait\n,” she said.', '“We wait,” she said.'],
    ['a straight mark that closes', '"We wait.\n" She left.', '"We wait." She left.'],
    ['a straight mark that opens', 'She said\n"we wait" and left.', 'She said "we wait" and left.'],
    ['Windows line ends', 'late\r\nagain', 'late again'],
    ['tabs and wide spaces', 'late \t\u00a0again', 'late again'],
    ['a soft hyphen', 'the har\u00adbour', 'the harbour'],
    ['zero-width characters', 'the\u200b har\u2060bour\ufeff', 'the harbour'],
    ['marks of direction', 'the \u202eharbour\u202c', 'the harbour'],
    ['terminal escapes', 'the \u001b[31mharbour', 'the [31mharbour'],
    ['an emoji of several', '👩\u200d🚒', '👩\u200d🚒'],
    ['half a character', 'late \ud83d', 'late \ufffd'],
  ])('are on one line: %s', (_, text, words) => {
    expect(writtenWords(text)).toBe(words);
  });

  it('lose nothing that can be seen, and come out the same a second time', () => {
    const seen = (text: string): string => text.replace(/[\s\p{C}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = writtenWords(text);
        expect(seen(words)).toBe(seen(text));
        expect(writtenWords(words)).toBe(words);
      }),
    );
  });
});
