import type { Document, TokenRange } from '../language/document.js';
import type { NameType } from './mention.js';

/** A stretch of tokens that is a name of some type. */
export interface Found extends TokenRange {
  type: NameType;
}

export const keyOf = (document: Document, { from, to }: TokenRange): string =>
  document.tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ');
