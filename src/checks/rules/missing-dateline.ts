import { aboutArticle, defineCheck } from '../check.js';
import { wholeNumber } from '../options.js';
import { BYLINE, HEADLINE, lay, PARAGRAPHS, STORY } from '../story.js';

export const missingDateline = defineCheck({
  id: 'missing-dateline',
  level: 'info',
  summary: 'No dateline',
  why: 'Reports of agencies begin with the place that they come from; where yours do, a missing one tells that the first line was lost. Short texts are left alone.',
  suggestion: 'Turn the rule off where articles have no dateline.',
  options: { words: wholeNumber(50, 'the fewest words of a text that is judged') },
  *find({ analysis, words }, { words: fewest }) {
    if (words < fewest || analysis.dateline) return;
    yield aboutArticle('The article has no dateline.');
  },
  examples: {
    good: [{ text: STORY }],
    bad: [{ text: lay(HEADLINE, BYLINE, ...PARAGRAPHS.slice(1)), at: ['1:1'] }],
  },
});
