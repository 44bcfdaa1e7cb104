import type { Span } from '../article.js';
import type { CheckedArticle } from './article.js';
import type { Edit } from './finding.js';

/** Kinds of double quotation marks that one article should not mix. */
export type MarkStyle = 'straight' | 'curly' | 'angled';

const STYLES: Record<MarkStyle, { marks: string; pair: [open: string, close: string] }> = {
  straight: { marks: '"＂', pair: ['"', '"'] },
  curly: { marks: '“”„‟', pair: ['“', '”'] },
  angled: { marks: '«»', pair: ['«', '»'] },
};

/** The style of a double quotation mark; undefined for any other character. */
export const styleOf = (character: string): MarkStyle | undefined =>
  (Object.keys(STYLES) as MarkStyle[]).find(
    (style) => character !== '' && STYLES[style].marks.includes(character),
  );

/** A stretch in double quotation marks, with the style of each; the last is undefined where it was left open. */
export interface MarkedStretch extends Span {
  opening: MarkStyle;
  closing: MarkStyle | undefined;
}

/** The stretches of an article that stand in double quotation marks, in order, whoever said them. */
export function markedStretches({ text, analysis }: CheckedArticle): MarkedStretch[] {
  const spans = [...analysis.quotes.filter(({ kind }) => kind !== 'indirect'), ...analysis.scareQuotes];
  return spans
    .flatMap(({ start, end }) => {
      const opening = styleOf(text.charAt(start));
      return opening
        ? [{ start, end, opening, closing: end - start > 1 ? styleOf(text.charAt(end - 1)) : undefined }]
        : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** The edits that give a stretch marks of `style`. */
export function restyle({ start, end, closing }: MarkedStretch, style: MarkStyle): Edit[] {
  const [open, close] = STYLES[style].pair;
  const edits = [{ start, end: start + 1, replacement: open }];
  return closing ? [...edits, { start: end - 1, end, replacement: close }] : edits;
}
