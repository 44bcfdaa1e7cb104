import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const PATTERNS = [
  wholeLine(
    'advert(?:s|isements?|ising|orials?)?(?: \\d+)?',
    'ads?(?: choices)?',
    'adchoices',
    'close ad',
    'report (?:this )?ad',
    'ad feedback',
    'scroll (?:down )?to continue',
    'loading ad',
  ),
  wholeLine(
    '(?:paid |partner |sponsored |promoted )(?:content|post|stories|links?|by .{1,60})',
    'sponsored(?: by.{0,60})?',
    'promoted',
    'supported by.{0,40}',
    'presented by.{0,40}',
    'from our partners?',
    'in association with.{0,40}',
  ),
  lineStart(
    '(?:story|article|content|post) (?:continues|resumes) (?:below|after)',
    'continue reading (?:the main story|below)',
    'advertisement [-–—] ',
    '(?:this )?ad(?:vertisement)? (?:will close|skip)',
  ),
];

/** Labels of advertisements: "Advertisement", "Story continues below", "Sponsored by". */
export const advertisement: LabelRule = {
  id: 'advertisement',
  kind: 'furniture',
  applies: (passage) => passage.words <= 12 && matches(passage, PATTERNS),
};
