import type { CleanArticle, CleanBlock } from '../../article.js';
import type { Report, ReportContext } from '../report.js';
import { layOut, wrap } from '../text/page.js';
import { rule } from '../text/rule.js';
import { failure } from './failure.js';

/** Whether a block is part of the story that is read from top to bottom: captions interrupt it. */
export const isRead = ({ kind }: CleanBlock): boolean => kind !== 'furniture' && kind !== 'caption';

/** The article as plain text, one block a line and a blank line between two; broken into lines on a terminal only. */
export const cleanText: Report<CleanArticle> = {
  needsText: false,
  before: () => '',
  article: (result, index, context) => {
    if ('error' in result) return failure(result, index, context);
    const title = context.many ? [rule(result.id, layOut(context))] : [];
    const lines = [...title, ...result.blocks.filter(isRead).map(({ words }) => broken(words, context))];
    return `${index > 0 ? '\n' : ''}${lines.join('\n\n')}${lines.length > 0 ? '\n' : ''}`;
  },
  after: () => '',
};

function broken(words: string, context: ReportContext): string {
  return context.isTerminal ? wrap(words, layOut(context).width).join('\n') : words;
}
