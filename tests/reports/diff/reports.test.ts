import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import type { ArticleDiff } from '../../../src/diff/article-diff.js';
import { diffAnalyses } from '../../../src/diff.js';
import { markdown } from '../../../src/reports/diff/markdown.js';
import { text } from '../../../src/reports/diff/text.js';
import { anyArticle } from '../../any-article.js';
import { analysis, quote, span, speaker } from '../builders.js';

const context = { columns: 60, color: false, many: false };

const said = (words: string, given: object) => ({ quotes: [quote('q1', span(words), given)] });
const diffOf = (before: object, after: object): ArticleDiff =>
  diffAnalyses(analysis({ id: 'old.txt', ...before }), analysis({ id: 'new.txt', ...after }));

const certain = { speaker: speaker('Anna Lind', null, 0.97) };
const doubtful = { speaker: { ...speaker('Juma Abara', null, 0.52), rule: 'the person named before' } };

describe('the report for people', () => {
  it('marks a change of speaker that is uncertain, with the reason', () => {
    const diff = diffOf(said('“It is late.”', certain), said('“It is late.”', doubtful));
    expect(text(diff, context)).toBe(`old.txt → new.txt
0 words
1 quote re-attributed

Quotes
  re-attributed: Anna Lind → Juma Abara
    “It is late.”
    ? uncertain: 0.52, the person named before
`);
    expect(markdown(diff, context)).toContain(
      '**re-attributed**: Anna Lind → Juma Abara *(? uncertain: 0.52, the person named before)*\n\n> “It is late.”',
    );
  });

  it('gives the confidence of a change of speaker that is certain, and of nothing else', () => {
    const change = diffOf(
      said('“It is late.”', certain),
      said('“It is late.”', { speaker: speaker('Ida Brook', null) }),
    );
    expect(text(change, context)).toContain('\n    confidence 0.97\n');
    expect(text(diffOf({}, said('“It is late.”', certain)), context)).not.toContain('0.97');
  });

  it('cuts long runs of words that were kept', () => {
    const kept = Array.from({ length: 40 }, (_, i) => `wd${i}`).join(' ');
    const diff = diffOf(said(`“no ${kept} old ${kept}”`, certain), said(`“no ${kept} new ${kept}”`, certain));
    expect(text(diff, { ...context, columns: 120 })).toContain(
      '… wd34 wd35 wd36 wd37 wd38 wd39 [-old-] {+new+} wd0 wd1 wd2 wd3 wd4 wd5 …',
    );
  });

  it('says that nothing changed, and how the text did', () => {
    const stats = (words: number) => ({ stats: { words, sentences: 1, paragraphs: 1, furnitureShare: 0 } });
    const report = text(diffOf(stats(1200), stats(1199)), { ...context, columns: 100 });
    expect(report).toContain('1,200 → 1,199 words');
    expect(report).toMatch(/The text has\s1 word fewer\./);
  });

  it('takes none of the article’s words for Markdown', () => {
    const diff = diffOf({ headline: span('# a *b*') }, { headline: span('# a # <c>') });
    expect(markdown(diff, context)).toContain('\n\n\\# a # ~~\\*b\\*~~ **\\<c\\>**');
  });

  it('is no wider than the terminal, and the same without colour', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, fc.integer({ min: 20, max: 90 }), (one, other, columns) => {
        const diff = diffAnalyses(analyze(one, { id: 'one' }), analyze(other, { id: 'two' }));
        const report = text(diff, { ...context, columns });
        expect(report.split('\n').filter((line) => stringWidth(line) > columns)).toEqual([]);
        const colored = stripVTControlCharacters(text(diff, { ...context, columns, color: true }));
        expect(colored).toBe(stripVTControlCharacters(colored));
        expect(colored.replace(/[^\p{L}]/gu, '')).toBe(report.replace(/[^\p{L}]/gu, ''));
      }),
      { numRuns: 60 },
    );
  });
});
