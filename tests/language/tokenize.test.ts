import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokenize.js';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('the tokens of', () => {
  it.each<[string, string, string[]]>([
    ['a possessive', 'Abara’s boat', ['Abara', '’s', 'boat']],
    ['a plural possessive', 'the boats’ crews', ['the', 'boats', '’', 'crews']],
    ['a possessive of initials', "the U.S.'s reply", ['the', 'U.S.', "'s", 'reply']],
    ['a possessive of a year', "1990's best", ['1990', "'s", 'best']],
    ['a short verb', "they're", ['they', "'re"]],
    ['a negation', 'don’t', ['don’t']],
    ['an apostrophe in a name', 'O’Neill', ['O’Neill']],
    ['initials', 'J. K. Abara of the U.N.', ['J.', 'K.', 'Abara', 'of', 'the', 'U.N.']],
    ['initials before a hyphen', 'U.S.-led force', ['U.S.', '-', 'led', 'force']],
    ['a place before a hyphen', 'a Nairobi-based firm', ['a', 'Nairobi', '-', 'based', 'firm']],
    ['a prefix before a name', 'ex-President Lind', ['ex', '-', 'President', 'Lind']],
    ['a hyphen inside a word', 'a well-worn e-mail', ['a', 'well-worn', 'e-mail']],
    ['an article inside a name', 'Sami al-Hadid', ['Sami', 'al-Hadid']],
    ['an ampersand', 'AT&T', ['AT&T']],
    ['titles', 'Mr. Lind, Dr. Abara', ['Mr.', 'Lind', ',', 'Dr.', 'Abara']],
    ['months and states', 'Oct. 4, Cedar, Wash.', ['Oct.', '4', ',', 'Cedar', ',', 'Wash.']],
    [
      'words that only look abbreviated',
      'He was ill. Mass. No.',
      ['He', 'was', 'ill', '.', 'Mass.', 'No', '.'],
    ],
    ['a numbered thing', 'No. 10', ['No.', '10']],
    ['numbers', '1,200 3.5% 12:30 24/7 5th 1990s', ['1,200', '3.5%', '12:30', '24/7', '5th', '1990s']],
    ['numbers with a unit', '500km 1,200km', ['500km', '1,200', 'km']],
    ['money', '$4.2bn €3m £20', ['$4.2bn', '€3m', '£20']],
    ['times', '5 p.m. or 5pm', ['5', 'p.m.', 'or', '5pm']],
    ['dots', 'and… no... yes.', ['and', '…', 'no', '...', 'yes', '.']],
    ['dashes', 'wait—what a--b', ['wait', '—', 'what', 'a', '--', 'b']],
    ['years in a range', '1990–95', ['1990', '–', '95']],
    ['doubled single marks', "''Yes,'' ``no''", ["''", 'Yes', ',', "''", '``', 'no', "''"]],
    ['Chinese', '船沉了。', ['船沉了', '。']],
    ['emoji', 'great 🎉!', ['great', '🎉', '!']],
    ['a lone combining mark', '\u0301 a', ['\u0301', 'a']],
    ['white space', ' \n\t\u00a0 ', []],
  ])('%s', (_name, text, tokens) => {
    expect(words(text)).toEqual(tokens);
  });

  it('a word with invisible characters are one, told without them', () => {
    const [token, ...rest] = tokenize('co\u00adoper\u200bate');
    expect(token).toMatchObject({ text: 'co\u00adoper\u200bate', lower: 'cooperate', kind: 'word' });
    expect(rest).toEqual([]);
  });

  it.each([
    ['Don’t', "don't", 'word'],
    ['state‑run', 'state-run', 'word'],
    ['1,200', '1,200', 'number'],
    ['“', '“', 'mark'],
  ])('%s is looked up as %s, a %s', (text, lower, kind) => {
    expect(tokenize(text)).toMatchObject([{ lower, kind }]);
  });
});

const PIECES = [
  "'s",
  '’',
  '.',
  'U.S.',
  'Mr.',
  '-led',
  'ex-',
  '5',
  ',000',
  'km',
  '--',
  "''",
  '\u00ad',
  '\u200b',
  'é',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES, ' '), fc.string({ maxLength: 3 })))
    .map((parts) => parts.join('')),
);
const span = fc.tuple(anyText, fc.nat(30), fc.nat(60));

describe('the tokens of any text', () => {
  it('are slices of it, in order, without white space, and never overlap', () => {
    fc.assert(
      fc.property(span, ([text, start, length]) => {
        let last = start;
        for (const token of tokenize(text, start, start + length)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.text).not.toMatch(/\s/u);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(Math.max(start, Math.min(text.length, start + length)));
      }),
    );
  });

  it('hold every letter and digit of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const held = new Set(
          tokenize(text).flatMap((t) => Array.from({ length: t.text.length }, (_, i) => t.start + i)),
        );
        const missed = [...text.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => !held.has(index));
        expect(missed.map((match) => match[0])).toEqual([]);
      }),
    );
  });
});
