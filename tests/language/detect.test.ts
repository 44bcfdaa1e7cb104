import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.js';
import { analyzeParagraphs, readParagraphs } from '../paragraphs.js';

const ENGLISH =
  'The boat sank near the harbour last night, and nobody in the town knew why it had left so late.';
const SPANISH =
  'El barco se hundió anoche cerca del puerto y nadie en el pueblo sabía por qué había salido tan tarde.';

describe('the language', () => {
  it.each([
    ['en', ENGLISH],
    ['es', SPANISH],
    [
      'fr',
      'Le bateau a coulé hier soir près du port, et personne dans la ville ne savait pourquoi il était parti.',
    ],
    [
      'de',
      'Das Boot sank gestern Abend in der Nähe des Hafens, und niemand in der Stadt wusste, warum es fuhr.',
    ],
    ['zh', '昨天晚上船在港口附近沉没了，城里没有人知道为什么这么晚出发。'],
    ['und', ''],
    ['und', '12 34 — 5'],
    ['und', 'Abara'],
  ])('is %s for: %s', (code, text) => {
    expect(detectLanguage(readParagraphs(text))).toBe(code);
  });

  it.each([
    ['de', '12 34 — 5'],
    ['de', 'Abara'],
    ['en', ENGLISH],
  ])('is the declared one, German, where the words do not tell another: %s for %s', (code, text) => {
    expect(detectLanguage(readParagraphs(text), 'de')).toBe(code);
  });

  it('is the one that most of the article is in', () => {
    expect(detectLanguage(readParagraphs(`${ENGLISH}\n“${SPANISH}”\n${ENGLISH}`))).toBe('en');
  });

  it('is named in a warning where it is not English, and only there', () => {
    const codes = (text: string) => analyzeParagraphs(text).warnings.map(({ code }) => code);
    expect(codes(SPANISH)).toEqual(['not-english']);
    expect(analyzeParagraphs(SPANISH).warnings[0]!.message).toContain('Spanish');
    expect([codes(ENGLISH), codes('Abara')]).toEqual([[], []]);
  });
});
