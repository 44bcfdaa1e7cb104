import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/article.js';
import { layOut } from '../../../src/reports/text/page.js';
import { quotes } from '../../../src/reports/text/quotes.js';
import { analysis, quote, span, speaker } from '../builders.js';

const page = layOut({ columns: 40, color: false, many: false });
const quill = speaker('Tomas Quill', 'p1', 0.9);

/** Something that Tomas Quill says. */
function said(text: string, given: Partial<Quote> = {}): Quote {
  return quote('q1', span(text), { speaker: quill, ...given });
}

describe('the quotes', () => {
  const long = `“${'high water '.repeat(20).trim()}.”`;
  test.each<[string, Quote[], string[]]>([
    ['keep short ones whole', [said('“Yes.”')], ['    “Yes.”']],
    [
      'shorten long ones and close them',
      [said(long)],
      [
        '    “high water high water high water',
        '      high water high water high water',
        '      high water high water high water…”',
      ],
    ],
    [
      'close those with a mark that is two characters',
      [said(`''${long.slice(1, -1)}''`)],
      [
        "    ''high water high water high water",
        '      high water high water high water',
        "      high water high water high…''",
      ],
    ],
    [
      'do not close what the article leaves open',
      [said(long.slice(0, -1), { closed: false })],
      [
        '    “high water high water high water',
        '      high water high water high water',
        '      high water high water high water…',
      ],
    ],
    [
      'run on where the first part is left open',
      [said('“Yes.', { closed: false }), { ...said('“No.”', { continues: 'q1' }), id: 'q2' }],
      ['    “Yes. “No.”'],
    ],
    [
      'put what is reported last',
      [said('that it rained', { kind: 'indirect' }), { ...said('“Yes.”'), id: 'q2' }],
      ['    “Yes.”', '    reported: that it rained'],
    ],
    [
      'say how uncertain a speaker is',
      [said('“No.”', { speaker: { ...quill, confidence: 0.7, rule: 'nearest' } })],
      ['    “No.”  ? uncertain: 0.70, nearest'],
    ],
    [
      'say nothing of it from 0.75 up',
      [said('“No.”', { speaker: { ...quill, confidence: 0.75 } })],
      ['    “No.”'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(quotes(analysis({ quotes: given }), page)).toEqual(['Quotes', '  Tomas Quill', ...expected]);
  });

  test('of nobody come last', () => {
    const given = [said('“A.”', { speaker: null }), { ...said('“B.”'), id: 'q2' }];
    expect(quotes(analysis({ quotes: given }), page)).toEqual([
      'Quotes',
      '  Tomas Quill',
      '    “B.”',
      '',
      '  Speaker not known',
      '    “A.”',
    ]);
  });
});
