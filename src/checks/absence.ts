import { aboutArticle, type Check, defineCheck } from './check.js';
import { wholeNumber } from './options.js';
import { STORY } from './story.js';

/** A text of some length in which nobody and nothing is named, and nobody speaks. */
const NAMELESS =
  'The water in the old tank was low again, and it took all of the morning to fill it up with buckets. '.repeat(
    10,
  );

/** A rule that misses something in the analysis of a longer text. */
export const absenceCheck = (
  part: 'people' | 'places' | 'quotes',
  { message, ...about }: Pick<Check, 'id' | 'summary' | 'why' | 'suggestion'> & { message: string },
): Check =>
  defineCheck({
    ...about,
    level: 'info',
    options: { words: wholeNumber(150, 'the fewest words of a text that is judged') },
    *find({ analysis, words }, { words: fewest }) {
      if (words >= fewest && analysis[part].length === 0) yield aboutArticle(message);
    },
    examples: { good: [{ text: STORY }], bad: [{ text: NAMELESS, at: ['1:1'] }] },
  });
