import { aboutArticle, defineCheck } from '../check.js';
import { counted } from '../counted.js';
import { wholeNumber } from '../options.js';
import { HEADLINE, lay, PARAGRAPHS, STORY } from '../story.js';

export const tooShort = defineCheck({
  id: 'too-short',
  level: 'warning',
  summary: 'Fewer words than an article has',
  why: 'A text of a few dozen words is mostly a teaser, a caption, or the part of an article that stood before a wall. Only the words of paragraphs count. Texts without any paragraph are left to empty-body. The default of 50 words is the lower bound of the Gopher quality rules (Rae et al. 2021).',
  suggestion: 'Compare it with the page; for news in brief, lower too-short.words.',
  options: { words: wholeNumber(50, 'the fewest words that an article may have') },
  *find({ words }, { words: fewest }) {
    if (words === 0 || words >= fewest) return;
    yield aboutArticle(`The article has only ${counted(words, 'word')}; at least ${fewest} are expected.`);
  },
  examples: {
    good: [{ text: STORY }, { text: lay(HEADLINE, PARAGRAPHS[0]!), options: { words: 20 } }],
    bad: [
      { text: lay(HEADLINE, PARAGRAPHS[0]!), at: ['1:1'] },
      { text: STORY, options: { words: 500 }, at: ['1:1'] },
    ],
  },
});
