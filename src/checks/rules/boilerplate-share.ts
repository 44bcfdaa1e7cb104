import { aboutArticle, defineCheck } from '../check.js';
import { share } from '../options.js';
import { HEADLINE, lay, PARAGRAPHS, STORY } from '../story.js';

const MENU = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Log in',
  'Most read',
  'Bell found in a shed',
  'Bus is late again',
  'Privacy policy',
  'Contact us',
];

export const boilerplateShare = defineCheck({
  id: 'boilerplate-share',
  level: 'warning',
  summary: 'More page furniture than article',
  why: 'Where most of the words are menus, teasers and footers, the whole page was saved instead of the article. The share is that of the analysis (stats.furnitureShare). In pages, which have furniture by nature, nothing is reported.',
  suggestion: 'Narrow the selector to the body of the article.',
  options: { share: share(0.5, 'the largest share of words that may be furniture') },
  *find({ analysis, words, isPage }, { share: most }) {
    const { furnitureShare } = analysis.stats;
    if (isPage || words === 0 || furnitureShare <= most) return;
    yield aboutArticle(`${Math.round(furnitureShare * 100)}% of the words are page furniture.`);
  },
  examples: {
    good: [{ text: STORY }, { text: lay(...MENU, STORY) }],
    bad: [{ text: lay(...MENU, ...MENU, HEADLINE, PARAGRAPHS[0]!, ...MENU), at: ['1:1'] }],
  },
});
