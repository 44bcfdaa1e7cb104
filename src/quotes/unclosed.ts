import type { Span } from '../article.js';
import { speechVerbs } from '../models/words.js';
import type { QuotedSegment } from './marks.js';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}`;
/** "…, said NAME", "…, says the" */
const VERB_FIRST = new RegExp(String.raw`(?<=[,?!])\s+(\p{Ll}+)\s(?:the\s|an?\s|${NAME})`, 'gu');
/** "…, NAME said.", "…, he said," */
const VERB_LAST = new RegExp(
  String.raw`(?<=[,?!])\s+(?:he|she|they|(?!I\s)${NAME})\s(\p{Ll}+)(?=[.,;:]|\s*$)`,
  'gu',
);
/** Verbs that stand beside the words themselves, in the forms in which they tell a story: not "say" and "saying". */
const TELLING = /(?:s|ed|id|old|ote)$/u;

/** Where the words of a quotation end, at its comma before "said NAME" or "NAME said"; null where it has none. */
function endOfWords(text: string, { start, end }: Span): number | null {
  const words = text.slice(start, end);
  const ends = [VERB_FIRST, VERB_LAST].flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap(({ 1: verb, index }) =>
      speechVerbs.has(verb!) && TELLING.test(verb!) ? [index] : [],
    ),
  );
  const first = Math.min(...ends);
  return ends.length > 0 && /[\p{L}\p{N}]/u.test(words.slice(0, first)) ? start + first : null;
}

/** Quotations that were opened and never closed end in front of who says them, where the text tells that. */
export const endUnclosed = (text: string, segments: readonly QuotedSegment[]): QuotedSegment[] =>
  segments.map((segment) =>
    segment.closed ? segment : { ...segment, end: endOfWords(text, segment) ?? segment.end },
  );
