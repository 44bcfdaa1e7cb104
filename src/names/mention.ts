import type { Span } from '../article.js';
import type { TokenRange } from '../language/document.js';

export type NameType = 'person' | 'place' | 'organization';

/** One named occurrence, without title, leading "the", or possessive ending. */
export interface NameMention extends Span, TokenRange {
  text: string;
  type: NameType;
  /** The tokens of the title in front of a person's name ("Russian President"), or null. */
  title: TokenRange | null;
}
