import { article, failure, folded } from './html/article.js';
import { closing, opening } from './html/document.js';
import type { Report } from './report.js';

/**
 * One page that needs nothing else: the article with its quotes and names marked, and beside it who and what is named.
 * Where more than one article may come, it is a list of them, each folded away behind its headline. Offsets must be in
 * UTF-16 code units.
 */
export const html: Report = {
  needsText: true,
  before: ({ many }) => opening(many ? 'Articles and who speaks in them' : 'Who speaks in this article'),
  article: (result, index, { many }) => {
    if ('error' in result) return failure(result);
    return many ? folded(result, index) : article(result, index);
  },
  after: () => closing(),
};
