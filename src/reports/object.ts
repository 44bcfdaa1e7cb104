import type { Analysis } from '../article.js';
import { convertOffsets } from './offsets.js';
import type { Report } from './report.js';
import { stringify } from './stringify.js';

/** An analysis that carries its text. */
export type WithText = Analysis & { text: string };

/**
 * A report of one JSON object an article, in a format of others: indented for a single input, else one a line. Articles
 * that could not be analysed have none. Offsets come to `convert` in code points of the text, as Python and the W3C count.
 */
export function objectReport(convert: (analysis: WithText, text: TextOf) => unknown): Report {
  return {
    needsText: true,
    before: () => '',
    article: (result, _index, { many }) => {
      if ('error' in result) return '';
      const text = result.text ?? '';
      const points = convertOffsets({ ...result, text }, text, 'codepoint');
      return `${stringify(convert(points, textOf(text)), many ? 0 : 2)}\n`;
    },
    after: () => '',
  };
}

/** The characters of a text between two offsets in code points. */
export type TextOf = (start: number, end: number) => string;

function textOf(text: string): TextOf {
  const points = [...text];
  return (start, end) => points.slice(Math.max(0, start), end).join('');
}

/** An address for an article, without a fragment: its own, or else one made of its id. */
export function addressOf({ url, id }: Pick<Analysis, 'url' | 'id'>): string {
  if (url !== null && URL.canParse(url)) return new URL(url).href.replace(/#.*$/, '');
  return `urn:article-analyze:${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`;
}
