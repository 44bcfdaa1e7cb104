import { aboutArticle, defineCheck } from '../check.js';
import { wholeNumber } from '../options.js';
import { findRepetition } from '../repetition.js';
import { lay, PARAGRAPHS, STORY } from '../story.js';

const LOOP = 'The ferry sails on Monday and the crowd cheers. ';

export const repetition = defineCheck({
  id: 'repetition',
  level: 'warning',
  summary: 'The same words over and over',
  why: 'Loops of generators, endless scrolls and lists of links repeat themselves as no article does. The limits are those of the Gopher corpus (Rae et al. 2021, table A1): the share of paragraphs and of their characters that stand in the text before, the share of characters in the most frequent run of two, three or four words, and in all runs of five to ten words that come again. Texts of fewer than 100 words are left alone, for in those a name repeats.',
  suggestion: 'Look at the page: this text was generated, or collected from a list.',
  options: { words: wholeNumber(100, 'the fewest words of a text that is judged') },
  *find({ body, words }, { words: fewest }) {
    if (words < fewest) return;
    const reason = findRepetition(body.map(({ text }) => text));
    if (reason) yield aboutArticle(`The text repeats itself: ${reason}.`);
  },
  examples: {
    good: [{ text: STORY }, { text: lay(STORY, '“Nobody here wanted one,” she said again.') }],
    bad: [
      { text: lay(PARAGRAPHS[0]!, LOOP.repeat(20)), at: ['1:1'] },
      { text: lay(...PARAGRAPHS.slice(0, 4), ...PARAGRAPHS.slice(0, 4)), at: ['1:1'] },
    ],
  },
});
