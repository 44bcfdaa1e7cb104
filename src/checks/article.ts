import { analyzeArticle } from '../analyze.js';
import type { Analysis, Block, TextSpan } from '../article.js';
import { endsSentence } from '../clean/wording.js';
import type { InputArticle } from '../read/input.js';
import { countWords } from '../stats.js';
import type { EarlierArticles } from './earlier.js';

/** A paragraph of the article, list items included. */
export interface BodyParagraph extends TextSpan {
  words: number;
  /** Whether it ends like a sentence. */
  final: boolean;
  /** Index into `analysis.blocks`. */
  block: number;
}

/** An article as the rules see it: its text and all that the analysis knows. */
export interface CheckedArticle {
  /** Name that the user knows it by. */
  id: string;
  text: string;
  analysis: Analysis;
  /** The article's own paragraphs: no headline, subhead, caption or furniture. */
  body: readonly BodyParagraph[];
  /** Words of the body. */
  words: number;
  /** Whether it was read out of a web page: what stood beside the article there is no fault of the text. */
  isPage: boolean;
  /** The articles of the same run that were checked before. */
  earlier: EarlierArticles;
}

/** Analyses an article and prepares it for the rules. */
export function readChecked(article: InputArticle, earlier: EarlierArticles): CheckedArticle {
  const analysis = analyzeArticle(article, { summary: 0 });
  const { id, text } = article;
  const body = analysis.blocks.flatMap((block, i) =>
    block.kind === 'paragraph' ? [toBody(text, block, i)] : [],
  );
  const words = body.reduce((sum, paragraph) => sum + paragraph.words, 0);
  return { id, text, analysis, body, words, isPage: article.layout !== undefined, earlier };
}

function toBody(text: string, { start, end }: Block, block: number): BodyParagraph {
  const words = text.slice(start, end);
  return { start, end, text: words, words: countWords(words), final: endsSentence(words), block };
}

/** Whether the words at `position` are quoted: somebody said or named them, and they are not the page's own. */
export function isQuoted({ analysis }: CheckedArticle, position: number): boolean {
  const covers = ({ start, end }: { start: number; end: number }): boolean =>
    start <= position && position < end;
  return analysis.quotes.some((q) => q.kind !== 'indirect' && covers(q)) || analysis.scareQuotes.some(covers);
}
