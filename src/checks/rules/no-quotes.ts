import { aboutArticle, defineCheck } from '../check.js';
import { wholeNumber } from '../options.js';
import { STORY } from '../story.js';

export const noQuotes = defineCheck({
  id: 'no-quotes',
  level: 'info',
  summary: 'Nobody is quoted',
  why: 'Where nobody says anything, quotes may have been lost with their elements (blockquote, q). Short texts are left alone.',
  suggestion: 'See whether the page has quotes that the text has not.',
  options: { words: wholeNumber(150, 'the fewest words of a text that is judged') },
  *find({ analysis, words }, { words: fewest }) {
    if (words < fewest || analysis.quotes.length > 0) return;
    yield aboutArticle('Nobody is quoted in the article.');
  },
  examples: {
    good: [{ text: STORY }],
    bad: [
      {
        text: 'The water in the old tank was low again, and it took all of the morning to fill it up with buckets. '.repeat(
          10,
        ),
        at: ['1:1'],
      },
    ],
  },
});
