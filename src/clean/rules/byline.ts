import type { Rule } from './rule.js';

/** Who wrote the article: "By Jane Doe", or a name alone under the headline. */
export const byline: Rule = {
  id: 'byline',
  kind: 'byline',
  applies: (passage, page) => passage.index === page.byline,
};
