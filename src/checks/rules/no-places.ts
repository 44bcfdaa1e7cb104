import { aboutArticle, defineCheck } from '../check.js';
import { wholeNumber } from '../options.js';
import { STORY } from '../story.js';

export const noPlaces = defineCheck({
  id: 'no-places',
  level: 'info',
  summary: 'No place is named',
  why: 'News happens somewhere; a longer text without a place is often a list, a notice or the wrong part of the page. Short texts are left alone.',
  suggestion: 'See whether the text is the article.',
  options: { words: wholeNumber(150, 'the fewest words of a text that is judged') },
  *find({ analysis, words }, { words: fewest }) {
    if (words < fewest || analysis.places.length > 0) return;
    yield aboutArticle('No place is named in the article.');
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
