import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const PATTERNS = [
  wholeLine(
    'accessibility (?:links|help|menu|options)',
    'quick links',
    'back to (?:the )?top',
    'return to top',
  ),
  lineStart('(?:skip|jump) (?:to|past|links?|navigation|advert|this ad)\\b'),
];

/** Links for screen readers and keyboards: "Skip to main content". */
export const skipLink: LabelRule = {
  id: 'skip-link',
  kind: 'furniture',
  applies: (passage) => passage.words <= 8 && !passage.final && matches(passage, PATTERNS),
};
