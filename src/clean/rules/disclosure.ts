import { havingLower, type LabelRule, lineStart, matches } from './rule.js';

const PATTERNS = [
  havingLower(
    ['commission', 'compensation'],
    lineStart(
      '(?:.{0,160}\\b(?:links?|site|page)\\b.{0,60} )?(?:we|[\\p{L}.]+) (?:may|might|could|can|will) (?:earn|receive|get|make) (?:(?:a|an|some|small|affiliate) )*commissions?\\b',
      'we (?:earn|receive|get) (?:(?:a|an|some|small|affiliate) )*(?:commissions?|compensation)\\b',
    ),
  ),
  lineStart(
    '(?:this (?:article|post|page|story) (?:may )?contains? affiliate links',
    'if you (?:click|purchase|buy) .{0,60}\\blinks?',
    'our (?:editorial|advice) (?:content )?is (?:independent|expert)',
    'products? (?:featured|is|are) independently',
    'view our (?:full )?(?:disclosure|disclaimer))',
  ),
];

/** Disclosures of a page that sells: "We may earn a commission". */
export const disclosure: LabelRule = {
  id: 'disclosure',
  kind: 'furniture',
  applies: (passage) => passage.words <= 60 && matches(passage, PATTERNS, 500),
};
