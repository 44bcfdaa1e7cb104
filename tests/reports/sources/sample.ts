import type { Analysis } from '../../../src/article.js';
import type { SourcesContext } from '../../../src/reports/sources/format.js';
import { countSources } from '../../../src/sources.js';
import { articleOf, type Line } from '../../sources/builders.js';

const line = (by: string | null, given: Partial<Line> = {}): Line => ({
  by,
  says: '“It is late.”',
  ...given,
});

/** Some articles of two outlets and of none, with every sort of speaker. */
export const articles: Analysis[] = [
  articleOf(
    [
      line('Ada Brook', { description: 'harbour master' }),
      line('Peter Lind', { says: 'the boat was gone', kind: 'indirect' }),
      line('Harbour Board', { as: 'organization' }),
    ],
    { id: 'a', meta: { outlet: 'Coast Post' } },
  ),
  articleOf([line('Ada Brook'), line('an aide', { as: 'description' }), line(null)], {
    id: 'b',
    meta: { outlet: 'Hill Echo' },
  }),
  articleOf([line('Lind', { confidence: 0.99 }), line('Greta Lind', { confidence: 0.3 })], {
    id: 'c',
    language: 'sv',
  }),
];

export const report = { ...countSources(articles, { by: 'outlet', minConfidence: 0.5 }), failed: 2 };

/** The report of a corpus in which everything that can is hostile: markup, formulas, escape sequences, wide and long names. */
export const hostile = countSources(
  [
    articleOf(
      [
        line('=HYPERLINK("//a.example") Brook', { description: '<script>alert(1)</script>' }),
        line('<img src=x onerror=alert(2)> Lind'),
        line('\u001b[31mRed\u202e Lind'),
        line(`${'Maximilianolongname'.repeat(8)} Lind`),
        line('船長 山田太郎'),
        line('<b>an aide</b>', { as: 'description' }),
      ],
      { id: '"><svg onload=alert(3)>', meta: { outlet: '<iframe src=//a.example>' } },
    ),
  ],
  { by: 'outlet' },
);

export const context = (given: Partial<SourcesContext> = {}): SourcesContext => ({
  columns: 80,
  color: false,
  many: true,
  top: 20,
  table: 'speakers',
  ...given,
});
