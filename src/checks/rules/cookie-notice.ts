import { defineCheck } from '../check.js';
import { furnitureRuns, removeLines } from '../lines.js';
import { lay, PARAGRAPHS } from '../story.js';

const NOTICE = /\b(?:cookies?|consent|privacy|tracking|store (?:and\/or|or|and) access information)\b/iu;

export const cookieNotice = defineCheck({
  id: 'cookie-notice',
  level: 'warning',
  summary: 'A notice about cookies or consent',
  why: 'The banner that lies over the page was saved with the article. Lines are told as in the analysis (furniture of the rule cookie-notice), and one of those in a row has to speak of cookies, consent or privacy, so a "Learn more" alone is none. A story about cookies is left alone: it does not address its reader.',
  suggestion:
    'Leave out the banner (often a dialog, or an element with "cookie" or "consent" in its class); --fix takes the lines out.',
  *find(article) {
    for (const { start, end } of furnitureRuns(article, ['cookie-notice'])) {
      if (!NOTICE.test(article.text.slice(start, end))) continue;
      yield {
        start,
        end,
        message: 'A notice about cookies or consent in the article.',
        fix: [removeLines(article.text, { start, end })],
      };
    }
  },
  examples: {
    good: [
      { text: lay('The bakery on the pier sells cookies again.', ...PARAGRAPHS) },
      {
        text: lay(
          'Cookies need consent, court in Dunmore says',
          'Websites may use cookies only when their visitors agree, the court ruled on Monday.',
          PARAGRAPHS[5]!,
        ),
      },
    ],
    bad: [
      {
        text: lay('We use cookies to improve your experience on our site.', 'Accept all', ...PARAGRAPHS),
        at: ['1:1'],
        fixed: lay(...PARAGRAPHS),
      },
      {
        text: lay(...PARAGRAPHS, 'This site uses cookies and similar technologies.'),
        at: ['15:1'],
      },
    ],
  },
});
