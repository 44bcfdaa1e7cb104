import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const PATTERNS = [
  wholeLine(
    'most (?:read|popular|viewed|shared|recent|watched|commented|discussed|emailed|active)(?: (?:stories|articles|news|in .{1,40}|on .{1,40}|this week|today|now))?',
  ),
  wholeLine(
    '(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed|enjoy)|recommended(?: (?:for you|stories|articles|reading|by .{1,30}))?|more (?:for you|stories|news|articles|headlines)|trending(?: (?:now|stories|news|topics|videos))?|popular(?: (?:now|stories|posts|articles))?)',
  ),
  wholeLine(
    '(?:related|latest|recent|similar|other|more related) (?:stories|articles|news|posts|content|videos|topics|reading|tags|headlines)',
    'next (?:article|story|post|up)',
    'previous (?:article|story|post)',
    'read next',
    'top stories',
    'what to read next',
    'from the web',
    'around the web',
  ),
  lineStart('more (?:from|in|by|stories (?:from|by|like)|news from|top stories|about|on) [\\p{L}\\d]'),
];

/** Headings of the lists that come after an article: "Most read", "More from Sports", "You may also like". */
export const moreStories: LabelRule = {
  id: 'more-stories',
  kind: 'furniture',
  closes: true,
  applies: (passage) => passage.words <= 7 && !passage.final && matches(passage, PATTERNS),
};
