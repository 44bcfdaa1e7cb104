import type { Rule } from './rule.js';

/** The headline that the page was found to have. */
export const headline: Rule = {
  id: 'headline',
  kind: 'headline',
  applies: (passage, page) => passage.index === page.headline,
};
