import { aboutArticle, defineCheck } from '../check.js';
import { share, wholeNumber } from '../options.js';
import { wholeQuotes } from '../said.js';
import { lay, STORY } from '../story.js';

const UNSAID = [
  '“The money is gone, and it will not come back to us.”',
  '“Two winters in the dock were one too many for this boat.”',
  '“The new ramp is steep, and the old one was not.”',
  '“Half the price of the bus is still too much.”',
];

export const attributionRate = defineCheck({
  id: 'attribution-rate',
  level: 'warning',
  summary: 'Too few quotes with a speaker',
  why: 'Reporters say who said what. Where the speakers of most quotes are missing, the sentences between the quotes were lost, or the text is a collection of comments. Counted are direct quotes, a split one once, with a speaker in the analysis; articles with few quotes are left alone.',
  suggestion: 'Compare the text with the page: paragraphs may be missing between the quotes.',
  options: {
    share: share(0.5, 'the smallest share of quotes that must have a speaker'),
    quotes: wholeNumber(4, 'the fewest quotes of an article that is judged'),
  },
  *find(article, { share: least, quotes: fewest }) {
    const quotes = wholeQuotes(article);
    const named = quotes.filter(({ speaker }) => speaker !== null).length;
    if (quotes.length === 0 || quotes.length < fewest || named >= least * quotes.length) return;
    yield aboutArticle(`Only ${named} of ${quotes.length} quotes have a speaker.`);
  },
  examples: {
    good: [{ text: STORY }, { text: lay(STORY, ...UNSAID.slice(0, 2)) }],
    bad: [{ text: lay('The repair of the hull took two winters.', ...UNSAID), at: ['1:1'] }],
  },
});
