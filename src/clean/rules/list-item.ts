import type { Rule } from './rule.js';

/** A line of a list. */
export const listItem: Rule = {
  id: 'list-item',
  kind: 'paragraph',
  applies: (passage) => /^(?:[-–—•*·▪‣◦]|\(?\d{1,3}[.)])\s+\S/u.test(passage.text),
};
