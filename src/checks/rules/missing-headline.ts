import { aboutArticle, defineCheck } from '../check.js';
import { HEADLINE, lay, PARAGRAPHS } from '../story.js';

export const missingHeadline = defineCheck({
  id: 'missing-headline',
  level: 'info',
  summary: 'No headline above the text',
  why: 'A text that begins with its first paragraph lost its headline, or keeps it in another field. Texts of fewer than 50 words are left alone.',
  suggestion:
    'Save the headline on a line of its own above the text, or turn the rule off if it is kept elsewhere.',
  *find({ analysis, words }) {
    if (words < 50 || analysis.headline) return;
    yield aboutArticle('The article has no headline.');
  },
  examples: {
    good: [{ text: lay(HEADLINE, ...PARAGRAPHS) }, { text: PARAGRAPHS[0]! }],
    bad: [{ text: lay(...PARAGRAPHS), at: ['1:1'] }],
  },
});
