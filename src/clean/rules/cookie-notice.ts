import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const PATTERNS = [
  wholeLine(
    '(?:accept|allow|reject|decline|manage|customi[sz]e)(?: all| only)?(?: (?:essential|necessary|optional))?(?: (?:cookies?|preferences|choices|settings|and close|consent))?',
    'cookies?',
    '(?:cookies?|privacy|consent) (?:preferences|settings|notice|statement|consent|choices)',
    'i (?:accept|agree|consent)',
    'got it',
    'learn more',
  ),
  lineStart(
    '(?:we|our partners|we and our (?:\\d+ )?partners|this (?:web)?site|our (?:web)?sites?|[\\p{L}.]+ and (?:its|our) partners) (?:use|uses|store|stores|may use)\\b.{0,60}\\b(?:cookies?|similar technolog|tracking technolog)',
  ),
  lineStart(
    'by (?:using|continuing|browsing|visiting|clicking|closing)\\b.{0,80}\\b(?:you|cookies?)\\b.{0,30}(?:agree|consent|accept|acknowledge|cookies?)',
    'cookies? (?:help|are|allow) .{0,60}(?:us|site|experience|device|browser|services)',
    'your privacy (?:is|choices|rights|matters)',
    'we (?:value|care about|respect) your privacy',
    'do not sell(?: or share)? my',
  ),
];

/** Notices about cookies and consent. */
export const cookieNotice: LabelRule = {
  id: 'cookie-notice',
  kind: 'furniture',
  applies: (passage) => matches(passage, PATTERNS, 700),
};
