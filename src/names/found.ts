import type { Document, TokenRange } from '../language/document.js';
import type { NameType } from './mention.js';

/** A stretch of tokens that is a name of some type. */
export interface Found extends TokenRange {
  type: NameType;
}

/** The lower-cased words of a range, with single blanks between them. */
export function keyOf({ tokens }: Document, { from, to }: TokenRange): string {
  let key = to > from ? tokens[from]!.lower : '';
  for (let i = from + 1; i < to; i++) key += ` ${tokens[i]!.lower}`;
  return key;
}
