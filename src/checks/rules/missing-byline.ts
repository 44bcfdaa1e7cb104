import { aboutArticle, defineCheck } from '../check.js';
import { wholeNumber } from '../options.js';
import { HEADLINE, lay, PARAGRAPHS, STORY } from '../story.js';

export const missingByline = defineCheck({
  id: 'missing-byline',
  level: 'info',
  summary: 'No byline',
  why: 'The name of the author was lost, or is kept in another field. Short texts are left alone.',
  suggestion: 'Save the byline on a line of its own below the headline, or turn the rule off.',
  options: { words: wholeNumber(50, 'the fewest words of a text that is judged') },
  *find({ analysis, words }, { words: fewest }) {
    if (words < fewest || analysis.byline) return;
    yield aboutArticle('The article has no byline.');
  },
  examples: {
    good: [{ text: STORY }],
    bad: [{ text: lay(HEADLINE, ...PARAGRAPHS), at: ['1:1'] }],
  },
});
