import { type LabelRule, lineStart, matches } from './rule.js';

const PATTERNS = [
  lineStart(
    '(?:related |article |story )?(?:tags?|tagged(?: (?:with|in|as))?|topics?|filed (?:under|in|to)|posted in|categor(?:y|ies)|keywords?|in this (?:article|story)|labels?|mentioned in this)\\s?(?::|$)',
    'explore topics',
    'more on these topics',
    'filed under',
  ),
];

/** The article's topics as a list of links: "Tags: …", "Filed under". */
export const tags: LabelRule = {
  id: 'tags',
  kind: 'furniture',
  closes: true,
  applies: (passage) => passage.words <= 40 && !passage.final && matches(passage, PATTERNS),
};
