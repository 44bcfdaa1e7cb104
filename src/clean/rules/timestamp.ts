import { hasFullDate, isClock, isOnlyTime, tellsIssue, withoutTime } from '../dates.js';
import { measureWording } from '../wording.js';
import { type LabelRule, lineStart, matches } from './rule.js';

const PATTERNS = [
  lineStart(
    'this (?:article|story|post|report) was (?:first |originally |last )?(?:published|updated|posted)',
    'word ?count\\b',
    '(?:estimated )?read(?:ing)? time\\b',
  ),
];

/** Characters of the longest such line. */
const LONGEST = 160;
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
  applies: (passage) => {
    const { text, words, functionWords } = passage;
    if (words > 22 || text.length > LONGEST || isClock(text)) return false;
    return (
      isOnlyTime(text) ||
      (tellsIssue(text) && functionWords < 0.25) ||
      isDatedName(text) ||
      matches(passage, PATTERNS)
    );
  },
};
