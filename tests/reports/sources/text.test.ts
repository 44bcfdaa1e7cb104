import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/reports/sources/text.js';
import { countSources } from '../../../src/sources.js';
import { articleOf } from '../../sources/builders.js';
import { context, hostile, report } from './sample.js';

describe('the report on a terminal', () => {
  it('has tables with bars', () => {
    expect(text(report, context())).toBe(`\
Who is quoted
3 articles · 300 words · 7 quotes · 1 reported statement · 6 sources ·
23.3 quotes per 1,000 words
2 inputs could not be read and are not counted.
1 article does not seem to be in English: the speakers may be wrong.
Of what is not known, 1 quote had a speaker below the confidence of 0.5.
1 speaker known by a surname or a single name is counted in each article anew.

Shares            quotes       words       sources       quotes
  Named                4  57%     12  57%        5  83%  █████████████▏
    people             3  43%      9  43%        4  67%  █████████▉
    institutions       1  14%      3  14%        1  17%  ███▎
  Unnamed              3  43%      9  43%        1  17%  █████████▉
    described          1  14%      3  14%        1  17%  ███▎
    not known          2  29%      6  29%        –    –  ██████▋
  Of the quotes with a named speaker, 75% are of people and 25% of institutions.

Most quoted                  articles  quotes  reported  words  articles
  Ada Brook, harbour master         2       2         0      6  ████████████████
  Harbour Board                     1       1         0      3  ████████
  Lind, one name only               1       1         0      3  ████████
  Peter Lind                        1       0         1      0  ████████

Only once
  2 of 3 speakers (67%) speak in one article only.
  Harbour Board, Peter Lind

Described, not named  articles  quotes  reported  words  articles
  an aide                    1       1         0      3  ███████████████████████

By outlet      articles  quotes  /1,000 words  named  speakers  once
  Coast Post          1       2          20.0   100%         3     3  ██████▋
  Hill Echo           1       3          30.0    33%         1     1  ██████████
  (no outlet)         1       2          20.0    50%         1     0  ██████▋

Most quoted by outlet
  Coast Post: Ada Brook (1 article), Harbour Board (1 article), Peter Lind
      (1 article)
  Hill Echo: Ada Brook (1 article)
  (no outlet): Lind (1 article)
`);
  });

  it.each([20, 30, 40, 60, 80, 100, 200])('fits %i columns, whatever the names', (columns) => {
    for (const one of [report, hostile]) {
      const lines = text(one, context({ columns })).split('\n');
      expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
    }
  });

  it('keeps the name and the first figure of everybody on a narrow terminal', () => {
    const narrow = text(report, context({ columns: 24 }));
    expect(narrow).toMatch(/^ {2}Ada Brook +2$/m);
    expect(narrow).toMatch(/^ {4}people +3$/m);
    expect(text(report, context({ columns: 22 }))).toMatch(/^ {4}instituti… +1$/m);
  });

  it('prints nothing that a terminal would obey', () => {
    for (const mark of ['\u001b', '\u202e']) expect(text(hostile, context())).not.toContain(mark);
    expect(text(report, context({ color: true }))).toContain('\u001b[1m');
  });

  it('lists as many speakers as are asked for, and says how many more there are', () => {
    const short = text(report, context({ top: 1 }));
    expect(short).toMatch(/Ada Brook.*\n {2}and 3 more speakers\n/);
    expect(short).toContain('Harbour Board and 1 more\n');
  });

  it('says so where not all was read', () => {
    expect(text({ ...report, complete: false }, context())).toContain('\nThe run was broken off: not all');
  });

  it('says so where there is nothing to count', () => {
    expect(text(countSources([articleOf([])]), context())).toBe(
      'Who is quoted\n1 article · 100 words · 0 quotes · 0 reported statements · 0 sources ·\n0.0 quotes per 1,000 words\n\nNo quotes were found.\n',
    );
    expect(text(countSources([]), context())).toContain(
      '– quotes per 1,000 words\n\nNo quotes were found.\n',
    );
  });
});
