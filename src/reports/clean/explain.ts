import type { CleanArticle } from '../../article.js';
import type { Report } from '../report.js';
import { printable } from '../text/characters.js';
import { cut, layOut, type Page, wrap } from '../text/page.js';
import { rule } from '../text/rule.js';
import { counted } from '../text/words.js';
import { failure } from './failure.js';
import { isRead } from './text.js';

/** Columns between the rule's name and the words. */
const GAP = 2;

/** A block, or a part of a page that is in no block. */
interface Row {
  at: number;
  rule: string;
  words: string;
  kept: boolean;
  strong: boolean;
}

/** Blocks and left-out parts in the order in which the page had them. */
function rowsOf({ blocks, dropped = [] }: CleanArticle): Row[] {
  const read = blocks.map((block) => ({
    at: block.start,
    rule: block.rule,
    words: block.words,
    kept: isRead(block),
    strong: block.kind !== 'paragraph',
  }));
  const left = dropped.map((part) => ({ ...part, kept: false, strong: false }));
  return [...left, ...read].sort((a, b) => a.at - b.at);
}

/** Every block on a line: whether it is kept, the rule that decided, and its words as far as the line goes. */
export const explain: Report<CleanArticle> = {
  needsText: false,
  before: () => '',
  article: (result, index, context) => {
    if ('error' in result) return failure(result, index, context);
    const page = layOut(context);
    const title = context.many ? [rule(result.id, page), ''] : [];
    const rows = rowsOf(result);
    const lines = [...title, ...printed(rows, page), '', ...total(rows, page)];
    return `${index > 0 ? '\n' : ''}${lines.join('\n')}\n`;
  },
  after: () => '',
};

function printed(rows: readonly Row[], page: Page): string[] {
  const column = rows.reduce((most, { rule }) => Math.max(most, rule.length), 0) + GAP;
  return rows.map(({ rule, words, kept, strong }) => {
    const { style, width } = page;
    const head = `${kept ? 'kept   ' : 'dropped'}  ${rule.padEnd(column)}`;
    const shown = cut(printable(words), width - head.length);
    if (!kept) return style.faint(head + shown);
    return style.faint(head) + (strong ? style.strong(shown) : shown);
  });
}

function total(rows: readonly Row[], { style, width }: Page): string[] {
  const kept = rows.filter((row) => row.kept).length;
  return wrap(style.faint(`${counted(kept, 'block')} kept, ${rows.length - kept} dropped.`), width);
}
