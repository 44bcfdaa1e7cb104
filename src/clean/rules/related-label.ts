import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const THINGS =
  '(?:stor(?:y|ies)|articles?|news|reports?|coverage|videos?|posts?|content|links?|topics?|reading|headlines|items|features?|pieces?|galler(?:y|ies)|searches|programmes?|interviews?)';

const PATTERNS = [
  wholeLine(
    `(?:(?:watch|see|view|read|more|all|our|top|latest|other|recent|popular|trending|editors?['’]? ?picks?|hot) )*(?:related|similar|recommended|trending|suggested|popular|featured)(?: ${THINGS})?`,
  ),
  wholeLine(
    `(?:top|latest|other|more|recent|new|featured|popular|must[- ]read|breaking|next|previous|trending) ${THINGS}`,
  ),
  wholeLine(
    '(?:read|see|learn|find out|discover|load|show|view|watch|explore|hear) (?:more|next|also|all|less|full (?:story|article)|the full (?:story|article)|on)(?: (?:here|now|about this|on this|stories))?',
  ),
  wholeLine(
    '(?:also|must|you (?:may|might|could)(?: also)?) (?:read|watch|like|see|be interested in|enjoy|want to read)',
    "don['’]t miss(?: out)?",
    'in case you missed it',
    'see also',
    "editors?['’]?s? (?:picks?|choice)",
    'more (?:like this|for you|to (?:read|explore|discover)|on this(?: story| topic)?|in this section)',
    'what to read next',
    'around the web',
    'further reading',
    'key points?',
    'go deeper',
    'dig deeper',
  ),
];

/** A sign and the story it points to, on one line. */
const POINTERS = [
  lineStart(
    "(?:also |must |exclusive ?)?(?:read(?: more| also| next| this)?|watch(?: now| live| also| video| more)?|see also|see more|listen|related(?: \\w+)?|recommended(?: \\w+)?|more|also see|also read|don['’]t miss|explore more|up next|view gallery|photos|in pictures|on the site|previously)\\s?[:|»>]",
  ),
];

/** Signs that point to other stories: "Related", "Read more", "Also read: …". */
export const relatedLabel: LabelRule = {
  id: 'related-label',
  kind: 'furniture',
  applies: (passage) =>
    passage.words <= 30 &&
    (matches(passage, PATTERNS) || (!/\.["”’)]*$/.test(passage.text) && matches(passage, POINTERS))),
};
