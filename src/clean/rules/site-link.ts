import { type LabelRule, matches, wholeLine } from './rule.js';

const PATTERNS = [
  wholeLine(
    '(?:our |read our |site |website |user |cookies? |general |full )*(?:privacy|cookies?|editorial|comments?|corrections?|ethics|returns?|community)(?: (?:&|and) (?:cookies?|terms|security))? (?:policy|policies|notice|statement|cent(?:er|re)|guidelines|rules|standards|settings|preferences)',
  ),
  wholeLine(
    '(?:(?:our |full |read |the )*(?:terms|conditions)(?: (?:of (?:use|service|sale)|(?:&|and) conditions|(?:&|and) privacy|(?:&|and) privacy policy))?)',
    'legal(?: notices?)?',
    'disclaimer',
    'imprint',
    'accessibility(?: statement| help)?',
    'user agreement',
    'code of (?:conduct|ethics)',
    'copyright(?: (?:notice|policy))?',
  ),
  wholeLine(
    '(?:about|contact|advertise|work|write|careers?|jobs)(?: (?:us|with us|for us|to us|at .{1,30}|the .{1,30}))?',
    'contact us',
    'about us',
    'feedback',
    'help(?: (?:cent(?:er|re)|desk|& support))?',
    'faqs?',
    'site ?map',
    'site index',
    'rss(?: feeds?)?',
    'press(?: (?:room|releases?|office))?',
    'media kit',
    'masthead',
    'customer service',
    'support',
    'subscriptions?',
    'syndication',
    'licensing',
    'reprints(?: & permissions)?',
    'report (?:an? )?(?:error|issue|typo|problem)',
    'submit (?:a )?(?:tip|news|letter|correction)',
    'send (?:us )?(?:a )?tips?',
    'our team',
    'staff(?: directory)?',
    'partners?',
    'newsroom',
  ),
];

/** Links of the page's footer: "Privacy Policy", "Contact us", "Terms of Use". */
export const siteLink: LabelRule = {
  id: 'site-link',
  kind: 'furniture',
  closes: true,
  applies: (passage) => passage.words <= 8 && !passage.final && matches(passage, PATTERNS),
};
