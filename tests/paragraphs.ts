import { analyzeArticle } from '../src/analyze.js';
import type { Analysis, Block, Byline, Dateline } from '../src/article.js';
import { type Document, textSpan } from '../src/language/document.js';
import { readDocument } from '../src/language/read.js';
import { solidLines } from './digest.js';

/** What a test says of the layout: the words of the byline's line, of its authors, of the dateline and its place. */
export interface Given {
  byline?: { text: string; authors: string[] };
  dateline?: { text: string; place: string };
  /** Passed on to the analysis. */
  minConfidence?: number;
}

const found = (text: string, words: string) => {
  const start = text.indexOf(words);
  return textSpan(text, { start, end: start + words.length });
};

function layoutOf(text: string, { byline, dateline }: Given) {
  const blocks = solidLines(text).map(
    ({ start, end, text: line }): Block => ({
      start,
      end,
      kind: line === byline?.text ? 'byline' : 'paragraph',
      rule: 'given',
    }),
  );
  const author: Byline | null = byline ? { ...found(text, byline.text), authors: byline.authors } : null;
  const place: Dateline | null = dateline
    ? { ...found(text, dateline.text), place: dateline.place, agency: null }
    : null;
  return { blocks, headline: null, byline: author, dateline: place };
}

/** The document of a text in which every non-blank line is a paragraph, whatever it looks like. */
export function readParagraphs(text: string, given: Given = {}): Document {
  const { blocks, dateline } = layoutOf(text, given);
  return readDocument(text, blocks, dateline);
}

/** The analysis of a text in which every non-blank line is a paragraph, whatever it looks like. */
export function analyzeParagraphs(text: string, given: Given = {}): Analysis {
  const { minConfidence = 0 } = given;
  return analyzeArticle({ id: '', text, warnings: [], layout: layoutOf(text, given) }, { minConfidence });
}
