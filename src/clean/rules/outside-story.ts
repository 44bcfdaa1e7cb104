import type { Rule } from './rule.js';

/** What stands before the article's first paragraph or after its last one on a whole page. */
export const outsideStory: Rule = {
  id: 'outside-story',
  kind: 'furniture',
  applies: (passage, page) =>
    page.cluttered && (passage.index < page.story.from || passage.index >= page.story.to),
};
