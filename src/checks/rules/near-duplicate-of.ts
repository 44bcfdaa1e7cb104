import { aboutArticle, defineCheck } from '../check.js';
import { share } from '../options.js';
import { HEADLINE, lay, PARAGRAPHS, STORY } from '../story.js';

export const nearDuplicateOf = defineCheck({
  id: 'near-duplicate-of',
  level: 'warning',
  summary: 'Nearly the same text as an earlier input of the run',
  why: 'The same story under two addresses counts twice. Articles are compared by their runs of four words (MinHash, Broder 1997) with all that came before them in the run.',
  suggestion: 'Keep one of the two.',
  options: { similarity: share(0.8, 'the share of word runs from which two articles are nearly the same') },
  *find({ body, earlier }, { similarity: least }) {
    const nearest = earlier.nearest(body.map(({ text }) => text).join('\n'));
    if (!nearest || nearest.similarity < least) return;
    const percent = Math.round(nearest.similarity * 100);
    yield aboutArticle(`The article is nearly the same as ${nearest.id} (${percent}%).`);
  },
  examples: {
    good: [{ text: STORY }, { text: lay(...PARAGRAPHS.slice(0, 3)), earlier: [lay(...PARAGRAPHS.slice(3))] }],
    bad: [{ text: STORY, earlier: [lay(HEADLINE, ...PARAGRAPHS)], at: ['1:1'] }],
  },
});
