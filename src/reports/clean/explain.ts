import type { CleanArticle, CleanBlock } from '../../article.js';
import type { Report } from '../report.js';
import { printable } from '../text/characters.js';
import { cut, layOut, type Page, wrap } from '../text/page.js';
import { rule } from '../text/rule.js';
import { counted } from '../text/words.js';
import { failure } from './failure.js';
import { isRead } from './text.js';

/** Columns between the rule's name and the words. */
const GAP = 2;

/** Every block on a line: whether it is kept, the rule that decided, and its words as far as the line goes. */
export const explain: Report<CleanArticle> = {
  needsText: false,
  before: () => '',
  article: (result, index, context) => {
    if ('error' in result) return failure(result, index, context);
    const page = layOut(context);
    const title = context.many ? [rule(result.id, page), ''] : [];
    const lines = [...title, ...rows(result.blocks, page), '', ...total(result.blocks, page)];
    return `${index > 0 ? '\n' : ''}${lines.join('\n')}\n`;
  },
  after: () => '',
};

function rows(blocks: readonly CleanBlock[], page: Page): string[] {
  const column = blocks.reduce((most, block) => Math.max(most, block.rule.length), 0) + GAP;
  return blocks.map((block) => {
    const { faint, strong } = page.style;
    const head = `${isRead(block) ? 'kept   ' : 'dropped'}  ${block.rule.padEnd(column)}`;
    const words = cut(printable(block.words), page.width - head.length);
    if (!isRead(block)) return faint(head + words);
    return faint(head) + (block.kind === 'paragraph' ? words : strong(words));
  });
}

function total(blocks: readonly CleanBlock[], { style, width }: Page): string[] {
  const kept = blocks.filter(isRead).length;
  return wrap(style.faint(`${counted(kept, 'block')} kept, ${blocks.length - kept} dropped.`), width);
}
