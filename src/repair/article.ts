import type { DroppedPart, Span, TextSpan, Warning } from '../article.js';
import { findDateline, type Layout } from '../clean/blocks.js';
import type { InputArticle } from '../read/input.js';
import { restoreSpans } from './restore.js';
import { type Repair, type RepairedText, repairText } from './rounds.js';

/** An article whose damage was put right. */
export interface RepairedArticle {
  article: InputArticle;
  /**
   * What was found in the article, with the offsets that its users need. A record's text is known to them, so that its
   * offsets have to point into it as they have it; of any other input the output carries the repaired text.
   */
  restore<T extends object>(result: T): T;
}

const isKnown = ({ record, layout }: InputArticle): boolean => record !== undefined && layout === undefined;

function warningOf({ code, what, before, after }: Repair, known: boolean): Warning {
  const where = known
    ? 'names are given as they were meant, offsets point into the text as it was given'
    : 'offsets point into the text in the output';
  return { code, message: `${what} were put right (${before} became ${after}); ${where}.` };
}

/** A layout that was told of the damaged text, as it is of the repaired one. */
function moveLayout({ blocks, headline, byline }: Layout, { text, move }: RepairedText): Layout {
  const words = <T extends TextSpan>(span: T): T => {
    const moved = move(span);
    return { ...moved, text: text.slice(moved.start, moved.end) };
  };
  const isSpan = ({ start, end }: Span): boolean => start < end;
  const moved = blocks.map(move).filter(isSpan);
  const authors = byline?.authors.map((name) => repairText(name).text) ?? [];
  return {
    blocks: moved,
    headline: headline && words(headline),
    byline: byline && { ...words(byline), authors },
    dateline: findDateline(text, moved),
  };
}

const moveParts = (parts: readonly DroppedPart[], { move }: RepairedText): DroppedPart[] =>
  parts.map(({ at, rule, words }) => ({
    at: move({ start: at, end: at }).start,
    rule,
    words: repairText(words).text,
  }));

/**
 * Puts characters right that a wrong decoding or one escape too many has spoilt, where that is certain, with a warning for
 * each kind.
 */
export function repairArticle(article: InputArticle): RepairedArticle {
  const repaired = repairText(article.text);
  if (repaired.repairs.length === 0) return { article, restore: (result) => result };
  const known = isKnown(article);
  const warnings = repaired.repairs.map((repair) => warningOf(repair, known));
  return {
    article: {
      ...article,
      text: repaired.text,
      warnings: [...article.warnings, ...warnings],
      ...(known ? {} : { repaired: true }),
      ...(article.layout ? { layout: moveLayout(article.layout, repaired) } : {}),
      ...(article.dropped ? { dropped: moveParts(article.dropped, repaired) } : {}),
    },
    restore: (result) => (known ? restoreSpans(result, article.text, repaired.moveBack) : result),
  };
}
