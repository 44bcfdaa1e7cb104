import { readDateline } from '../dateline.js';
import type { Rule } from './rule.js';

/** Words of the shortest standfirst. */
const SHORTEST = 5;

/** The sentence or two between headline and byline that sum the story up. */
export const standfirst: Rule = {
  id: 'standfirst',
  kind: 'caption',
  applies: (passage, page) =>
    page.headline >= 0 &&
    passage.index > page.headline &&
    passage.index < page.story.from &&
    passage.words >= SHORTEST &&
    (passage.final || passage.functionWords >= 0.25) &&
    !readDateline(passage.text),
};
