import type { Rule } from './rule.js';

/** The byline of another article, or a second copy. */
export const otherByline: Rule = {
  id: 'other-byline',
  kind: 'furniture',
  applies: (passage, page) => page.bylines[passage.index] !== undefined,
};
