import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/read/markdown/page.js';

/** Each block as "kind: words". */
function outline(source: string): string[] {
  const { text, layout } = readMarkdown(source);
  return layout.blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('an article in Markdown', () => {
  it('comes out as headline, subheads and paragraphs, without its marks', () => {
    const source = [
      '# Bakers *strike*',
      'The **bakers** of [Lismore](https://a.example "Map") went on\nstrike on Monday.',
      '## What now?',
      '> “Bread is dear,” said Ada Quill.',
      '- Flour is dear.\n- Milk is not.',
      '![A loaf](loaf.jpg)',
      'Bread &amp; `butter` cost \\*nothing\\*.',
    ].join('\n\n');
    expect(outline(source)).toEqual([
      'headline: Bakers strike',
      'paragraph: The bakers of Lismore went on strike on Monday.',
      'subhead: What now?',
      'paragraph: “Bread is dear,” said Ada Quill.',
      'paragraph: Flour is dear.',
      'paragraph: Milk is not.',
      'paragraph: Bread & butter cost *nothing*.',
    ]);
  });

  it.each([
    ['author: Ada Quill', ['Ada Quill']],
    ['author: "By Ada Quill and Ben Roe"', ['Ada Quill', 'Ben Roe']],
    ['authors: [Ada Quill, "Ben Roe"]', ['Ada Quill', 'Ben Roe']],
    ['authors:\n  - Ada Quill\n  - Ben Roe', ['Ada Quill', 'Ben Roe']],
    ['author: >-\n  Ada\n  Quill', ['Ada Quill']],
    ['about:\n  author: Ben Roe', undefined],
    ['tags:\n  - Ada Quill', undefined],
    ['authors: [Ada Quill', ['Ada Quill']],
    ['author: *nobody', undefined],
  ])('takes headline and authors from its front matter: %j', (field, authors) => {
    const { text, layout } = readMarkdown(
      `---\r\ntitle: 'Bread is dear'\n${field}\n---\nThe bakers went on strike.\n`,
    );
    expect(layout.headline?.text).toBe('Bread is dear');
    expect(layout.byline?.authors).toEqual(authors);
    expect(text).not.toContain('---');
  });

  it('takes dates, site, address and language from its front matter', () => {
    const matter =
      'date: 2031-03-03 09:15:00 +0100\nlastmod: March 4, 2031\nlang: en-GB\nsite: The Post\nurl: https://post.example/1';
    expect(readMarkdown(`---\n${matter}\n---\nBread is dear.`)).toMatchObject({
      language: 'en',
      publication: {
        published: '2031-03-03T09:15:00+01:00',
        modified: '2031-03-04',
        site: 'The Post',
        url: 'https://post.example/1',
      },
    });
  });

  it('says the headline once where front matter and heading have it', () => {
    expect(outline('---\ntitle: Bread is dear\n---\n# Bread is dear\n\nThe bakers went on strike.')).toEqual([
      'headline: Bread is dear',
      'paragraph: The bakers went on strike.',
    ]);
  });

  it('has no headline where its first heading stands in the story', () => {
    const lead =
      'The bakers of Lismore went on strike on Monday, a day before the fair, because flour is dear.';
    expect(outline(`${lead}\n\n## What now?\n\nNobody knows.`)[0]).toBe(`paragraph: ${lead}`);
  });

  it('never throws, and gives blocks in order and in bounds', () => {
    const marks = fc.constantFrom(
      '# ',
      '> ',
      '- ',
      '**',
      '[',
      '](',
      ')',
      '`',
      '---\n',
      'title: ',
      '&a *a',
      '|',
      '\n',
      '\n\n',
      '<p>',
      'Rain fell. ',
      '\ud800',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 30 }), (parts) => {
        const { text, layout } = readMarkdown(parts.join(''));
        let last = 0;
        for (const { start, end } of layout.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
