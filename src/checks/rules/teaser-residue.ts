import { defineCheck } from '../check.js';
import { counted } from '../counted.js';
import { furnitureRuns, removeLines } from '../lines.js';
import { lay, PARAGRAPHS, STORY } from '../story.js';

const TEASERS = ['related-label', 'teaser', 'more-stories', 'newsletter', 'advertisement', 'comments'];

export const teaserResidue = defineCheck({
  id: 'teaser-residue',
  level: 'warning',
  summary: 'Teasers of other stories, newsletters and advertisements',
  why: '"Related", "Read more: …", "Most read" with the headlines below, invitations to a newsletter and labels of advertisements belong to other stories or to nobody, and bring their names into this one. Lines are told as in the analysis (furniture of the rules related-label, teaser, more-stories, newsletter, advertisement and comments). Lines in a row are one finding. In pages nothing is reported.',
  suggestion:
    'Leave out boxes inside the article (aside, and classes such as related or promo); --fix takes the lines out.',
  *find(article) {
    for (const { start, end, blocks } of furnitureRuns(article, TEASERS)) {
      const message = `${counted(blocks.length, 'line')} of teasers or promotion in the article.`;
      yield { start, end, message, fix: [removeLines(article.text, { start, end })] };
    }
  },
  examples: {
    good: [
      { text: STORY },
      { text: lay('Related to each other they are not, the two masters say.', ...PARAGRAPHS) },
    ],
    bad: [
      {
        text: lay(
          PARAGRAPHS[0]!,
          'Related stories',
          'Harbour bell found in a shed',
          PARAGRAPHS[1]!,
          PARAGRAPHS[2]!,
        ),
        at: ['3:1'],
        fixed: lay(PARAGRAPHS[0]!, PARAGRAPHS[1]!, PARAGRAPHS[2]!),
      },
      { text: lay(PARAGRAPHS[0]!, 'Read more: Harbour bell found in a shed', PARAGRAPHS[1]!), at: ['3:1'] },
    ],
  },
});
