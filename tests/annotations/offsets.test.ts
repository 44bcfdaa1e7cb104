import { describe, expect, test } from 'vitest';
import { locateIn } from '../../src/annotations/offsets.js';

const TEXT = '🌊 Añil\r\nsaid Lind.';
const LIND = { start: 14, end: 18, text: 'Lind' };

describe('offsets of others', () => {
  test.each([
    ['code points', 13, 17],
    ['UTF-16 code units', 14, 18],
    ['code points with one for the end of a line', 12, 16],
    ['bytes', 17, 21],
  ])('are told from the words to be %s', (_, start, end) => {
    const passage = { start, end, words: 'Lind' };
    expect(locateIn(TEXT, [passage])(passage)).toEqual(LIND);
  });

  test('are code points where no words are noted', () => {
    const passage = { start: 13, end: 17, words: null };
    expect(locateIn(TEXT, [passage])(passage)).toEqual(LIND);
  });

  test('are what fits most passages, and those that do not fit are not found', () => {
    const passages = [
      { start: 14, end: 18, words: 'Lind' },
      { start: 9, end: 13, words: 'said' },
      { start: 0, end: 2, words: 'Lind' },
      { start: 14, end: 99, words: null },
      { start: 5, end: 5, words: '' },
    ];
    expect(passages.map(locateIn(TEXT, passages)).map((found) => found?.text ?? null)).toEqual([
      'Lind',
      'said',
      null,
      null,
      null,
    ]);
  });

  test('do not mind how the ends of lines are written', () => {
    const passage = { start: 2, end: 12, words: 'Añil said' };
    expect(locateIn(TEXT, [passage])(passage)?.text).toBe('Añil\r\nsaid');
  });
});
