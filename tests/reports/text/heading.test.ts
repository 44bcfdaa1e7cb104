import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/article.js';
import { heading } from '../../../src/reports/text/heading.js';
import { layOut } from '../../../src/reports/text/page.js';
import { analysis, span } from '../builders.js';

const page = layOut({ columns: 40, color: false, many: false });

describe('the heading', () => {
  test.each<[string, Partial<Analysis>, string[]]>([
    ['says that there is no headline', {}, ['(no headline)']],
    [
      'names one author',
      { byline: { ...span('Ann Lee'), authors: ['Ann Lee'] } },
      ['(no headline)', 'By Ann Lee'],
    ],
    [
      'names three authors, the place and the day',
      {
        headline: span('Tide'),
        byline: { ...span('x'), authors: ['Ann', 'Bo', 'Cy'] },
        dateline: { ...span('ESKERBY —'), place: 'ESKERBY', agency: null },
        published: '2031-03-03T18:05Z',
      },
      ['Tide', 'By Ann, Bo and Cy · ESKERBY · 2031-03-03'],
    ],
    [
      'takes the byline as it is where no author was found',
      { headline: span('Tide'), byline: { ...span('From our desk'), authors: [] } },
      ['Tide', 'From our desk'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(heading(analysis(given), page)).toEqual(expected);
  });
});
