import { defineCheck } from '../check.js';
import { counted } from '../counted.js';
import { furnitureRuns, removeLines } from '../lines.js';
import { BYLINE, HEADLINE, lay, PARAGRAPHS } from '../story.js';

const NAVIGATION = [
  'skip-link',
  'nav-label',
  'breadcrumb',
  'share-label',
  'site-link',
  'tags',
  'above-headline',
];

export const navResidue = defineCheck({
  id: 'nav-residue',
  level: 'warning',
  summary: 'Menus, breadcrumbs, share buttons and skip links',
  why: 'Names of sections, "Skip to content" and "Share on Facebook" belong to the page. Lines are told as in the analysis (furniture of the rules skip-link, nav-label, breadcrumb, share-label, site-link, tags and above-headline). Lines in a row are one finding. In pages, which have a menu by nature, nothing is reported.',
  suggestion: 'Narrow the selector to the body of the article; --fix takes the lines out.',
  *find(article) {
    for (const { start, end, blocks } of furnitureRuns(article, NAVIGATION)) {
      const message = `${counted(blocks.length, 'line')} of site navigation in the article.`;
      yield { start, end, message, fix: [removeLines(article.text, { start, end })] };
    }
  },
  examples: {
    good: [
      { text: lay(HEADLINE, BYLINE, ...PARAGRAPHS) },
      { text: lay(HEADLINE, 'Home is where the ferry is, people in Port Maren say.', ...PARAGRAPHS) },
    ],
    bad: [
      {
        text: lay('Skip to content', 'Home | News | Sport', HEADLINE, BYLINE, ...PARAGRAPHS),
        at: ['1:1'],
        fixed: lay(HEADLINE, BYLINE, ...PARAGRAPHS),
      },
      {
        text: lay(HEADLINE, 'Share on Facebook', PARAGRAPHS[0]!, PARAGRAPHS[1]!, 'Back to top'),
        at: ['3:1', '9:1'],
        fixed: `${lay(HEADLINE, PARAGRAPHS[0]!, PARAGRAPHS[1]!)}\n`,
      },
    ],
  },
});
