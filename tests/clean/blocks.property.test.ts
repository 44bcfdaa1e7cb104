import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/clean/blocks.js';

const LINES = [
  'Home',
  'Share this',
  'By Ada Quill',
  'Read more: Something else',
  'A Headline About a Bridge',
  'LISMORE, June 3 (QN) - The bridge was closed on Monday, the council said.',
  'The bridge had been open for ninety years before the flood took two of its arches.',
  'and the third one',
  ', which',
  '2 hours ago',
  '© 2020 Quill',
  '"',
  '\ud800',
  '\u0000',
  '  ',
  '\u200b',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\n\n', ' ')), {
      maxLength: 30,
    })
    .map((parts) => parts.flat().join('')),
);
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff\u00ad]*$/;

/** Where the non-blank lines of `source` begin and end. */
function nonBlankLines(source: string): [number, number][] {
  const lines: [number, number][] = [];
  for (const { index, 0: line } of source.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (!BLANK.test(line)) lines.push([index, index + line.length]);
  }
  return lines;
}

describe('findBlocks, for any text', () => {
  it('puts every non-blank line in exactly one block', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { blocks } = findBlocks(source);
        for (const [start, end] of nonBlankLines(source)) {
          expect(blocks.filter((block) => block.start < end && start < block.end)).toHaveLength(1);
        }
      }),
    );
  });

  it('gives blocks in order, in bounds, without white space at their ends', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { start, end, rule } of findBlocks(source).blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(source[start]).not.toMatch(BLANK);
          expect(source[end - 1]).not.toMatch(BLANK);
          expect(rule).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
          last = end;
        }
      }),
    );
  });

  it('gives headline, byline and dateline the words of their spans', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { headline, byline, dateline } = findBlocks(source);
        for (const span of [headline, byline, dateline]) {
          if (span) expect(source.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });
});

describe('findBlocks, for very large texts', () => {
  it.each([
    ['one line of sentences', 'The bridge was closed on Monday. '.repeat(60_000), 1],
    ['one line of quotation marks', '"'.repeat(2_000_000), 1],
    ['one line of numbers', '11.11:'.repeat(300_000), 1],
    ['many labels', 'Share\n'.repeat(100_000), 100_000],
    ['many bylines', 'By Ada Quill and Ben Roe, Staff Writers\n\n'.repeat(50_000), 50_000],
    ['many headlines', 'A Short Headline About a Bridge\n\n'.repeat(50_000), 50_000],
  ])('reads %s', (_, source, count) => {
    expect(findBlocks(source).blocks).toHaveLength(count);
  });
});
