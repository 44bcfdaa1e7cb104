import { describe, expect, it } from 'vitest';
import type { BlockKind, CleanArticle, CleanBlock } from '../../../src/article.js';
import { explain } from '../../../src/reports/clean/explain.js';
import { markdown } from '../../../src/reports/clean/markdown.js';
import { cleanText } from '../../../src/reports/clean/text.js';
import type { Report } from '../../../src/reports/report.js';

const LONG = 'The ferry between the two islands stopped on Tuesday after its engine failed in a storm.';

/** The form that comes with a rule. */
function formOf(rule: string): Pick<CleanBlock, 'form'> {
  if (rule === 'html-blockquote') return { form: 'quotation' };
  return rule === 'list-item' || rule === 'html-li' ? { form: 'list-item' } : {};
}

/** An article of these blocks: kind, rule, words. */
function article(...blocks: [kind: BlockKind, rule: string, words: string][]): CleanArticle {
  return {
    schemaVersion: 1,
    id: 'ferry.txt',
    language: 'en',
    headline: null,
    byline: null,
    dateline: null,
    published: null,
    modified: null,
    site: null,
    url: null,
    body: '',
    blocks: blocks.map(([kind, rule, words]) => ({ start: 0, end: 0, kind, rule, words, ...formOf(rule) })),
    captions: [],
    warnings: [],
  };
}

const FERRY = article(
  ['furniture', 'nav-label', 'Home'],
  ['headline', 'headline', 'Ferry stops'],
  ['byline', 'byline', 'By Tomas Vinter'],
  ['paragraph', 'prose', LONG],
  ['caption', 'photo-credit', 'Photo: N. Sund'],
  ['subhead', 'subhead', 'No bread'],
  ['paragraph', 'prose', 'Shops are closed.'],
);
const ERROR = {
  schemaVersion: 1 as const,
  id: 'b.txt',
  error: { code: 'empty', message: 'The input is empty.' },
};

function printed(
  report: Report<CleanArticle>,
  results: (CleanArticle | typeof ERROR)[],
  terminal = false,
): string {
  const context = { columns: 40, color: false, many: results.length > 1, isTerminal: terminal };
  return results.map((result, index) => report.article(result, index, context)).join('');
}

describe('text', () => {
  it('has one block a line, without captions and furniture', () => {
    expect(printed(cleanText, [FERRY])).toBe(
      `Ferry stops\n\nBy Tomas Vinter\n\n${LONG}\n\nNo bread\n\nShops are closed.\n`,
    );
  });

  it('breaks lines between words on a terminal', () => {
    const lines = printed(cleanText, [FERRY], true).split('\n');
    expect(lines).toContain('The ferry between the two islands');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('names each of several inputs, also one that could not be read', () => {
    expect(printed(cleanText, [FERRY, ERROR]).split('\n').filter(Boolean)).toEqual([
      '── ferry.txt ───────────────────────────',
      'Ferry stops',
      'By Tomas Vinter',
      LONG,
      'No bread',
      'Shops are closed.',
      '── b.txt ───────────────────────────────',
      '(The input is empty.)',
    ]);
  });

  it('is empty for an input without an article', () => {
    expect(printed(cleanText, [article()])).toBe('');
    expect(printed(cleanText, [ERROR])).toBe('');
  });
});

describe('markdown', () => {
  it('has headings for headline and subheads', () => {
    expect(printed(markdown, [FERRY])).toBe(
      `# Ferry stops\n\n*By Tomas Vinter*\n\n${LONG}\n\n## No bread\n\nShops are closed.\n`,
    );
  });

  it.each([
    ['a list item', 'list-item', '• Bread and milk', '- Bread and milk'],
    ['a numbered item', 'list-item', '(2) Bread and milk', '2. Bread and milk'],
    ['an item of a page', 'html-li', 'Bread and milk', '- Bread and milk'],
    ['an item that looks like a heading', 'html-li', '# Bread', '- \\# Bread'],
    ['a quotation set off', 'html-blockquote', 'Bread and milk', '> Bread and milk'],
    ['a number that begins a sentence', 'prose', '1984. That was the year.', '1984\\. That was the year.'],
    [
      'marks that mean something',
      'prose',
      'A *star* and [a link] in <b>',
      'A \\*star\\* and \\[a link\\] in \\<b\\>',
    ],
    ['a hash', 'prose', '# 4 is late', '\\# 4 is late'],
    ['a dash', 'prose', '+ one', '\\+ one'],
    ['a quotation', 'prose', '“We wait,” she said.', '“We wait,” she said.'],
  ])('writes %s so that it is read as one', (_, rule, words, expected) => {
    expect(printed(markdown, [article(['paragraph', rule, words])])).toBe(`${expected}\n`);
  });

  it('separates articles by a rule', () => {
    expect(
      printed(markdown, [article(['paragraph', 'prose', 'A.']), article(['paragraph', 'prose', 'B.'])]),
    ).toBe('A.\n\n---\n\nB.\n');
  });
});

describe('explain', () => {
  it('shows every block with what became of it and the rule that decided', () => {
    expect(printed(explain, [FERRY])).toBe(
      [
        'dropped  nav-label     Home',
        'kept     headline      Ferry stops',
        'kept     byline        By Tomas Vinter',
        'kept     prose         The ferry…',
        'dropped  photo-credit  Photo: N. Sund',
        'kept     subhead       No bread',
        'kept     prose         Shops are closed.',
        '',
        '5 blocks kept, 2 dropped.',
        '',
      ].join('\n'),
    );
  });
});
