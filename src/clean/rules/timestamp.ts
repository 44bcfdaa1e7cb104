import { hasFullDate, isClock, isOnlyTime, tellsIssue, withoutTime } from '../dates.js';
import { measureWording } from '../wording.js';
import { type LabelRule, lineStart } from './rule.js';

const PATTERNS = [
  lineStart(
    'this (?:article|story|post|report) was (?:first |originally |last )?(?:published|updated|posted)',
    'word ?count\\b',
    '(?:estimated )?read(?:ing)? time\\b',
  ),
];

/** Words that may stand beside a date: a name, an outlet, a topic. */
const BESIDE = 9;

/** Whether beside its date `text` has only names: "Jane Doe, City Times - Mar 3, 2021". */
function isDatedName(text: string): boolean {
  if (!hasFullDate(text)) return false;
  const rest = measureWording(withoutTime(text));
  return rest.words <= BESIDE && rest.functionWords <= 0.1 && rest.capitalised > 0.7;
}

/** A date standing alone or beside a name: "Updated: 3 March 2021, 09:15 GMT", "2 hours ago", "5 min read". */
export const timestamp: LabelRule = {
  id: 'timestamp',
  kind: 'furniture',
  applies: ({ text, words, functionWords }) =>
    words <= 22 &&
    text.length <= 160 &&
    !isClock(text) &&
    (isOnlyTime(text) ||
      (tellsIssue(text) && functionWords < 0.25) ||
      isDatedName(text) ||
      PATTERNS.some((pattern) => pattern.test(text))),
};
