import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';

const PAGE = `Skip to main content
Home
Latest News

Mill Bridge Closes for a Year

By Ines Calder

The old mill bridge at Tollan will close on Monday for a year, the county's engineer said, because two of its arches have moved.

Share this

Where the buses go

“Nobody will have to walk more than a mile,” said Ines Calder's neighbour
,
who has driven the number nine for thirty years and knows every stop on it.

(Photo: Tollan Archive)

Most read
© 2031 Tollan Post. All rights reserved.
`;

describe('clean', () => {
  const article = clean(PAGE, { id: 'bridge' });

  it('gives headline, byline and body', () => {
    expect(article).toMatchObject({
      schemaVersion: 1,
      id: 'bridge',
      language: 'en',
      headline: { text: 'Mill Bridge Closes for a Year' },
      byline: { authors: ['Ines Calder'] },
      warnings: [],
    });
    expect(article.body.split('\n\n')).toEqual([
      expect.stringMatching(/^The old mill bridge/),
      'Where the buses go',
      expect.stringContaining("Ines Calder's neighbour, who has driven"),
    ]);
  });

  it('lists all but the furniture, with the words of each block', () => {
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'byline',
      'paragraph',
      'subhead',
      'paragraph',
      'caption',
    ]);
    for (const { start, end, words } of article.blocks)
      expect(PAGE.slice(start, end).replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
  });

  it('lists the furniture where it is asked for', () => {
    const { blocks } = clean(PAGE, { furniture: true });
    expect(blocks.filter(({ kind }) => kind === 'furniture').map(({ words }) => words)).toContain(
      'Most read',
    );
    expect(blocks.length).toBeGreaterThan(article.blocks.length);
  });

  it.each(['', '\n \n'])('finds nothing in %j', (text) => {
    expect(clean(text)).toMatchObject({ id: '', language: 'und', headline: null, body: '', blocks: [] });
  });
});
