import type { Rule } from './rule.js';

/** Words up to which a line that is no sentence is taken for part of the page. */
const LONGEST = 12;
const PART = /^(?:[-–—•*"“‘'(]|\d+[.)]\s)|[:,;]$/;

/** A short line inside the article that is no sentence, no list item and no subhead: a link, a button, a product. */
export const strayLine: Rule = {
  id: 'stray-line',
  kind: 'furniture',
  applies: (passage, page) =>
    page.cluttered && !passage.final && passage.words <= LONGEST && !PART.test(passage.text),
};
