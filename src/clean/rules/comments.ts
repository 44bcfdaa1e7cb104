import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const PATTERNS = [
  wholeLine(
    '(?:(?:\\(?\\d[\\d.,]{0,9}k?\\)?|no|all|view|show|hide|read|see|load|readers?|user|the|your|latest|top|recent|more) )*comments(?: (?:section|policy|guidelines|below|\\(\\d+\\)|\\d+|on this (?:story|article)|are closed|closed))?',
    '(?:1 |(?:add|post|write|leave|submit) (?:a |your )?)?comment',
  ),
  wholeLine(
    'leave a (?:comment|reply|response)',
    'join the (?:conversation|discussion|debate)',
    'have your say',
    'reply',
    'report (?:abuse|comment)',
    'sort by(?: (?:newest|oldest|best))?',
    'discussion',
    'conversation',
    'cancel reply',
    'start the conversation',
  ),
  lineStart(
    'comments? (?:are|is|have been) (?:closed|disabled|moderated|subject)',
    'you must be (?:logged in|registered|signed in) to',
    'your email address will not be',
    '(?:please )?(?:log|sign) in to (?:comment|leave|post|reply|join)',
    'view comments',
    'be the first to comment',
    'save my name',
    'required fields',
  ),
];

/** The comment section below an article. */
export const comments: LabelRule = {
  id: 'comments',
  kind: 'furniture',
  closes: true,
  applies: (passage) => passage.words <= 20 && matches(passage, PATTERNS),
};
