import type { QuoteKind } from '../article.js';

const MARK = /["“”„‟«»＂'‘’‚‛]|``|&quot;/u;
const OPENING = new RegExp(`^\\s*(?:${MARK.source})\\s*(\\p{Ll})?`, 'u');
const CLOSING = new RegExp(`(?:${MARK.source})[.,;:!?]?\\s*$`, 'u');

/** The kind of a quote by its words alone: without marks it is indirect, and partial where it begins with a small letter. */
export function kindByMarks(words: string): QuoteKind {
  const opening = OPENING.exec(words);
  if (!opening) return 'indirect';
  return opening[1] === undefined ? 'direct' : 'partial';
}

/** Whether words that begin with a mark end with one, or begin with none. */
export const isClosed = (words: string): boolean => !OPENING.test(words) || CLOSING.test(words);
