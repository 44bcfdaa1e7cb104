import { aboutArticle, defineCheck } from '../check.js';
import { counted } from '../counted.js';
import { wholeNumber } from '../options.js';
import { STORY } from '../story.js';

export const tooLong = defineCheck({
  id: 'too-long',
  level: 'info',
  summary: 'More words than an article has',
  why: 'Many thousands of words are mostly several articles in one text, an endless scroll, or a book. Only the words of paragraphs count.',
  suggestion: 'See whether the text holds several articles; for long reads, raise too-long.words.',
  options: { words: wholeNumber(10_000, 'the most words that an article may have') },
  *find({ words }, { words: most }) {
    if (words <= most) return;
    yield aboutArticle(
      `The article has ${counted(words, 'word')}; at most ${counted(most, 'word')} are expected.`,
    );
  },
  examples: {
    good: [{ text: STORY }],
    bad: [{ text: STORY, options: { words: 100 }, at: ['1:1'] }],
  },
});
