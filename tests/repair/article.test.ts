import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';
import { cleanArticle } from '../../src/clean.js';
import { readHtml } from '../../src/read/html.js';
import type { InputArticle } from '../../src/read/input.js';
import { decodeWindows1252 } from '../../src/read/windows1252.js';
import { repairArticle } from '../../src/repair/article.js';
import { repairText } from '../../src/repair/rounds.js';
import { textSpans } from '../text-spans.js';

const spoilt = (text: string): string => decodeWindows1252(Buffer.from(text));

const PARAGRAPHS = [
  'PORT LEWIN (NS) — The island ferry will stay in port until Monday at least, union leader José Adeyemi said.',
  '“Nobody wants a strike,” Adeyemi told reporters at the pier on Tuesday. “It’s sleep that we want.”',
  'Premier Zoë Kowalczyk called the walkout “a gift to the road lobby” and went back to her work in the capital.',
];
const TEXT = `Ferry talks end — without a deal\n\n${PARAGRAPHS.join('\n\n')}`;
const HTML = `<!doctype html><html><head><title>Ferry talks end — without a deal</title><meta name="author" content="André Marsh"></head>
  <body><article><h1>Ferry talks end — without a deal</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;

const article = (text: string): InputArticle => ({ id: 'a', text, warnings: [] });
const codes = ({ warnings }: InputArticle): string[] => warnings.map(({ code }) => code);
const sayings = (input: InputArticle) =>
  analyzeArticle(input).quotes.map(({ text, speaker }) => [text, speaker?.name]);

describe('an article with spoilt characters', () => {
  it.each([
    ['once', spoilt(TEXT)],
    ['twice', spoilt(spoilt(TEXT))],
    ['three times', spoilt(spoilt(spoilt(TEXT)))],
  ])('is put right where they were decoded wrongly %s', (_, text) => {
    const repaired = repairArticle(article(text)).article;
    expect(repaired.text).toBe(TEXT);
    expect(codes(repaired)).toEqual(['repaired-mojibake']);
    expect(sayings(repaired)).toEqual(sayings(article(TEXT)));
  });

  it('is put right where they were escaped once too often, and then decoded wrongly', () => {
    const text = spoilt(TEXT).replaceAll('â', '&acirc;').replaceAll('€', '&amp;euro;');
    const repaired = repairArticle(article(text)).article;
    expect(repaired.text).toBe(TEXT);
    expect(codes(repaired)).toEqual(['repaired-references', 'repaired-mojibake']);
  });

  it('carries the text that its offsets point into', () => {
    const repaired = repairArticle(article(spoilt(TEXT))).article;
    const analysis = analyzeArticle(repaired);
    expect(analysis.text).toBe(TEXT);
    expect(cleanArticle(repaired).text).toBe(TEXT);
    for (const span of textSpans(analysis)) expect(TEXT.slice(span.start, span.end)).toBe(span.text);
  });

  it('says in a sentence what became of what', () => {
    expect(repairArticle(article('It isnâ€™t late.')).article.warnings[0]?.message).toBe(
      'Characters that a wrong decoding had spoilt were put right (â€™ became ’); offsets point into the text in the output.',
    );
  });

  it('is the same as the sound one where it is a page', () => {
    const page = (html: string): InputArticle => repairArticle({ id: 'a', ...readHtml(html) }).article;
    const [sound, repaired] = [page(HTML), page(spoilt(HTML))];
    expect(codes(sound)).toEqual([]);
    expect(codes(repaired)).toEqual(['repaired-mojibake']);
    expect(repaired.text).toBe(sound.text);
    expect(repaired.layout).toEqual(sound.layout);
    expect(repaired.layout?.byline?.authors).toEqual(['André Marsh']);
    expect(repaired.layout?.dateline?.place).toBe('PORT LEWIN');
  });

  it('is the record that the user has, as to offsets, and the repaired one, as to names', () => {
    const text = `Â ${spoilt(TEXT)}`;
    const { article: repaired, restore } = repairArticle({
      ...article(text),
      record: { file: 'a', line: 1 },
    });
    expect(repaired.warnings[0]?.message).toContain('offsets point into the text as it was given');
    const sound = analyzeArticle(article(TEXT), { includeText: true });
    const analysis = restore({
      ...analyzeArticle(repaired, { includeText: true }),
      meta: { start: 1, end: 2 },
    });
    expect(analysis).toMatchObject({ text, meta: { start: 1, end: 2 } });
    for (const span of textSpans(analysis)) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(textSpans(analysis).map((span) => repairText(span.text).text)).toEqual(
      textSpans(sound).map((span) => span.text),
    );
    expect(analysis.people.map(({ name }) => name)).toEqual(sound.people.map(({ name }) => name));
    const { blocks } = restore(cleanArticle(repaired));
    expect(blocks.map(({ words }) => words)).toEqual(
      cleanArticle(article(TEXT)).blocks.map(({ words }) => words),
    );
    expect(text.slice(blocks[0]!.start, blocks[0]!.end)).toBe(spoilt('Ferry talks end — without a deal'));
  });

  it('is handed on as it is where nothing is spoilt', () => {
    const sound = article(TEXT);
    expect(repairArticle(sound).article).toBe(sound);
    expect(repairText(TEXT).text).toBe(TEXT);
    expect(analyzeArticle(sound).text).toBeUndefined();
  });
});
