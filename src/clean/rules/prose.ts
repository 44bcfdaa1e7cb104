import type { Rule } from './rule.js';

/** A paragraph of the article. */
export const prose: Rule = {
  id: 'prose',
  kind: 'paragraph',
  applies: () => true,
};
