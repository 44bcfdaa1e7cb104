import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const PATTERNS = [
  wholeLine(
    '(?:already|become|not|are you|for) (?:a |an )?(?:subscribers?|members?|premium|registered)(?: (?:only|log ?in|sign ?in|exclusive|yet))?.{0,30}',
    'subscribers? (?:only|exclusive)',
    'members? only',
    'premium',
    'see subscription options',
    'manage (?:your )?subscription',
    'create (?:a |your )?(?:free )?(?:account|profile)',
    'start (?:your )?(?:free )?trial',
  ),
  lineStart(
    '(?:to|please) (?:continue|keep|finish) reading',
    'to read (?:the (?:full|rest)|more|this)',
    "you(?:'|’)?(?:ve| have)? (?:reached|read|used|exceeded) .{0,40}(?:free|limit|articles)",
    'this (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved)',
    'subscribers? can (?:gift|read|access)',
  ),
  lineStart(
    '(?:subscribe|sign ?in|log ?in|register|join) (?:now |today |or \\w+ )?(?:to|and|for) (?:unlock|access|continue|read|keep|get|enjoy|support|unlimited|full|save|view|post|comment|leave)',
    'get (?:unlimited|full) (?:digital )?access',
    'unlock (?:this|unlimited|full|the)',
    'support (?:our|independent|quality|local) (?:journalism|reporting|work|newsroom)',
    '(?:make|give) a (?:donation|contribution)',
    '(?:please )?consider (?:making|supporting|a donation|becoming)',
    'in order to .{1,40}registered user',
  ),
];

/** Pitches and gates of paid content: "Subscribe to continue reading", "Support our journalism". */
export const paywall: LabelRule = {
  id: 'paywall',
  kind: 'furniture',
  applies: (passage) => passage.words <= 60 && matches(passage, PATTERNS, 500),
};
