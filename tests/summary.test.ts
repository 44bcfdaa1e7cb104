import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../src/article.js';
import { readDocument } from '../src/language/read.js';
import { summarize } from '../src/summary.js';
import { solidLines } from './digest.js';
import { readParagraphs } from './paragraphs.js';

const LEAD = 'The ferry to Tilbo sank in a storm on Monday night.';
const SECOND = 'Forty people left the ferry in small boats before it sank.';
const THIRD = 'The ferry company had put off repairs to the pumps for a year.';
const ASIDE = 'A bakery on the quay sold out of bread by seven in the morning.';

const summary = (text: string, count = 1): string[] =>
  summarize(readParagraphs(text), count).map((s) => s.text);

describe('a summary', () => {
  it('has the sentences that were asked for, in reading order', () => {
    const text = [LEAD, SECOND, THIRD, ASIDE].join('\n');
    const found = summary(text, 3);
    expect(found).toHaveLength(3);
    expect(found).toEqual([LEAD, SECOND, THIRD, ASIDE].filter((sentence) => found.includes(sentence)));
    expect(found).toContain(LEAD);
  });

  it.each([
    [0, 0],
    [1, 1],
    [9, 2],
  ])('of two sentences, asked for %i, has %i', (count, length) => {
    expect(summary(`${LEAD}\n${SECOND}`, count)).toHaveLength(length);
  });

  it('says nothing twice', () => {
    expect(summary(`${LEAD}\n${LEAD}\n${THIRD}\n${ASIDE}`, 2).filter((s) => s === LEAD)).toHaveLength(1);
  });

  it.each([
    ['a question', 'Why did the ferry to Tilbo sink in the storm on Monday?'],
    ['a quote', '“The ferry was old and everybody in Tilbo knew that it was,” Abara said.'],
    ['a few words', 'The ferry sank.'],
    ['an endless sentence', `The ferry ${'and the ferry '.repeat(30)}sank.`],
  ])('leaves out %s', (_name, sentence) => {
    expect(summary(`${sentence}\n${LEAD}`, 5)).toEqual([LEAD]);
  });

  it('is taken from paragraphs alone', () => {
    const kinds = ['headline', 'byline', 'subhead', 'caption', 'furniture', 'paragraph'] as const;
    const text = kinds.map((kind) => LEAD.replace('Monday', kind)).join('\n');
    const blocks = solidLines(text).map(
      ({ start, end }, i): Block => ({ start, end, kind: kinds[i]!, rule: 'given' }),
    );
    expect(summarize(readDocument(text, blocks), 9).map((s) => s.text)).toEqual([
      LEAD.replace('Monday', 'paragraph'),
    ]);
  });

  it('is empty where there is nothing to tell', () => {
    expect(summary('', 3)).toEqual([]);
    expect(summary('… — “!”', 3)).toEqual([]);
  });

  it('of any sentences is made of some of them, in their order', () => {
    const sentence = fc.array(fc.constantFrom('ferry', 'storm', 'the', 'Tilbo', 'sank', '“no”'), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(fc.array(sentence), fc.nat(5), (all, count) => {
        const sentences = all.map((words) => `${words.join(' ')}.`);
        const found = summarize(readParagraphs(sentences.join('\n')), count);
        expect(found.length).toBeLessThanOrEqual(count);
        expect(found.filter(({ text }) => !sentences.includes(text))).toEqual([]);
        expect(found).toEqual([...found].sort((a, b) => a.start - b.start));
        expect(new Set(found.map(({ start }) => start)).size).toBe(found.length);
      }),
    );
  });
});
