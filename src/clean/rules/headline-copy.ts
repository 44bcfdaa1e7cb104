import type { Rule } from './rule.js';

/** The headline once more: in the trail of sections, beside the share buttons, in a list of stories. */
export const headlineCopy: Rule = {
  id: 'headline-copy',
  kind: 'furniture',
  applies: (passage, page) =>
    page.headline >= 0 && passage.words > 2 && passage.lower === page.passages[page.headline]!.lower,
};
