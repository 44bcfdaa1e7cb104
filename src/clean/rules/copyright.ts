import { havingLower, type LabelRule, lowerCase, matches } from './rule.js';

const PATTERNS = [
  lowerCase(/^\W{0,3}(?:©|\(c\)\s?(?:19|20)\d\d|copyright\b.{0,20}(?:©|\(c\)|(?:19|20)\d\d))/u),
  havingLower(['©', '(c)'], lowerCase(/^.{0,120}(?:©|\(c\)) ?(?:copyright )?(?:19|20)\d\d.{0,120}$/u)),
  havingLower(['all rights '], lowerCase(/\ball rights (?:are )?reserved\b/u)),
  havingLower(
    ['may not be '],
    lowerCase(
      /^.{0,60}\bmay not be (?:published|reproduced|copied|reprinted|redistributed|used|republished)\b.{0,80}\b(?:broadcast|distributed|redistributed|rewritten|permission|form|without|transmitted)/u,
    ),
  ),
  lowerCase(
    /^(?:published|distributed|syndicated|republished|reprinted|reproduced) (?:by|under|with permission|courtesy|from)\b.{0,100}$/u,
  ),
];

/** Copyright lines: "© 2020 …", "All rights reserved". */
export const copyright: LabelRule = {
  id: 'copyright',
  kind: 'furniture',
  closes: true,
  applies: (passage) => matches(passage, PATTERNS, 500),
};
