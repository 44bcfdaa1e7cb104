import { countWords } from '../../stats.js';
import { defineCheck } from '../check.js';
import { wholeNumber } from '../options.js';
import { wholeQuotes } from '../said.js';
import { lay, STORY } from '../story.js';

export const unattributedQuote = defineCheck({
  id: 'unattributed-quote',
  level: 'info',
  summary: 'A direct quote whose speaker cannot be told',
  why: 'A quote that nobody said cannot be checked. The sentence that names the speaker was lost, or the words are a slogan or a heading. The speaker is that of the analysis; a quote split in two or carried on in the next paragraph is one, and short ones are left alone, for they may be a title.',
  suggestion: 'Compare the paragraph with the page: the words that name the speaker may be missing.',
  options: { words: wholeNumber(6, 'the fewest words of a quote that is judged') },
  *find(article, { words: fewest }) {
    for (const { start, end, speaker, text } of wholeQuotes(article)) {
      if (speaker !== null || countWords(text) < fewest) continue;
      yield { start, end, message: 'Nobody is named who says this.' };
    }
  },
  examples: {
    good: [
      { text: STORY },
      { text: lay('“It is too late,” a sign said.', 'They call it “the long night of the bells” here.') },
    ],
    bad: [
      {
        text: lay(
          'The repair of the hull took two winters.',
          '“The money is gone, and it will not come back to us.”',
          'The dock is empty now.',
        ),
        at: ['3:1'],
      },
    ],
  },
});
