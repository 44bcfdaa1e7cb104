import type { Quote } from '../article.js';
import type { CheckedArticle } from './article.js';

/**
 * The direct quotes of an article in reading order, each split or continued quote once: what carries another quote on has
 * its speaker.
 */
export function wholeQuotes({ analysis }: CheckedArticle): Quote[] {
  return analysis.quotes.filter(({ kind, continues }) => kind === 'direct' && continues === null);
}
