import type { Rule } from './rule.js';

/** Words of the longest label above a headline. */
const LONGEST = 3;

/** A word or two above the headline: the name of the section, in whatever language. */
export const aboveHeadline: Rule = {
  id: 'above-headline',
  kind: 'furniture',
  applies: (passage, page) => passage.index < page.headline && !passage.final && passage.words <= LONGEST,
};
