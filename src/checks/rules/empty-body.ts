import { aboutArticle, defineCheck } from '../check.js';
import { BYLINE, HEADLINE, lay, PARAGRAPHS } from '../story.js';

/** Words from which a paragraph without a full stop is taken for one all the same. */
const LONG = 12;

export const emptyBody = defineCheck({
  id: 'empty-body',
  level: 'error',
  summary: 'A text without a single paragraph',
  why: 'The scraper saved a menu, a headline or nothing at all: the selector of the body missed, or the page was filled in by a script later. A paragraph is a block that ends like a sentence or has at least twelve words; menus, headlines and captions are none. Empty files, blank files and pages without text count too.',
  suggestion: 'Look at the selector of the body, or load the page with a browser before it is saved.',
  *find({ body }) {
    if (body.some(({ final, words }) => words > 0 && (final || words >= LONG))) return;
    yield aboutArticle('The article has no text: not one paragraph was found.');
  },
  examples: {
    good: [{ text: lay(HEADLINE, PARAGRAPHS[0]!) }, { text: 'The pier reopened on Monday.' }],
    bad: [
      { text: '', at: ['1:1'] },
      { text: lay(HEADLINE, BYLINE), at: ['1:1'] },
      { text: 'Home\nNews\nSport\nWeather\n', at: ['1:1'] },
    ],
  },
});
