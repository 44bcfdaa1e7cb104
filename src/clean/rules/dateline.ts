import { readDatelineAlone } from '../dateline.js';
import type { Rule } from './rule.js';

/** Passages of the story among which its dateline stands. */
const REACH = 3;

/** Place and date on a line of their own, above the first paragraph. */
export const dateline: Rule = {
  id: 'dateline',
  kind: 'dateline',
  applies: (passage, page) =>
    passage.index < page.story.from + REACH &&
    passage.index > page.headline &&
    readDatelineAlone(passage.text) !== undefined,
};
