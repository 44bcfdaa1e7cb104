import { describe, expect, it } from 'vitest';
import type { Block } from '../src/article.js';
import { readDocument } from '../src/language/read.js';
import { countStats } from '../src/stats.js';
import { solidLines } from './digest.js';

/** The figures of lines that are each of the kind in front of them. */
function statsOf(...lines: [Block['kind'], string][]) {
  const text = lines.map(([, line]) => line).join('\n');
  const blocks = solidLines(text).map(({ start, end }, i) => ({
    start,
    end,
    kind: lines[i]![0],
    rule: 'given',
  }));
  return countStats(readDocument(text, blocks));
}

describe('the figures of an article', () => {
  it('count its words, sentences and paragraphs', () => {
    expect(
      statsOf(
        ['headline', 'Lake rises'],
        ['paragraph', 'It rained. Nobody left.'],
        ['paragraph', 'Boats sank.'],
      ),
    ).toEqual({ words: 8, sentences: 4, paragraphs: 2, furnitureShare: 0 });
  });

  it('leave furniture out, and say what share of the words it was', () => {
    expect(
      statsOf(['furniture', 'Log in. Menu.'], ['paragraph', 'It rained. Nobody left that night at all.']),
    ).toEqual({
      words: 8,
      sentences: 2,
      paragraphs: 1,
      furnitureShare: 0.273,
    });
  });

  it.each([
    ['Abara’s', 1],
    ['a well-worn e-mail', 3],
    ['1,200 boats', 3],
    ['— … “” !', 0],
  ])('count the words of "%s" as %i', (line, words) => {
    expect(statsOf(['paragraph', line]).words).toBe(words);
  });

  it('are all nought where there is nothing', () => {
    expect(statsOf()).toEqual({ words: 0, sentences: 0, paragraphs: 0, furnitureShare: 0 });
  });
});
