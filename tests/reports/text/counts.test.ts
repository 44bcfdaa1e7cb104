import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/article.js';
import { counts } from '../../../src/reports/text/counts.js';
import { layOut } from '../../../src/reports/text/page.js';
import { analysis, entity, place, quote, span, speaker } from '../builders.js';

const page = layOut({ columns: 40, color: false, many: false });

describe('the counts', () => {
  const said = quote('q1', span('“Yes.”'));
  const by = speaker('Tomas Quill', 'p1');
  const stats = { words: 1204, sentences: 1, paragraphs: 1, furnitureShare: 0 };
  test.each<[string, Partial<Analysis>, string[]]>([
    ['are left out where all are nought', {}, []],
    ['use the singular', { places: [place(entity('Eskerby'))] }, ['1 place']],
    ['group the digits of large numbers', { stats }, ['1,204 words']],
    [
      'say when every quote has a speaker',
      { quotes: [{ ...said, speaker: by }] },
      ['1 quote, all attributed'],
    ],
    ['say when none has', { quotes: [said] }, ['1 quote, none attributed']],
    ['leave out what is only reported', { quotes: [{ ...said, kind: 'indirect' }] }, []],
  ])('%s', (_name, given, expected) => {
    expect(counts(analysis(given), page)).toEqual(expected);
  });
});
