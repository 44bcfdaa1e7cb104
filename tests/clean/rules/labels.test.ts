import { describe, expect, it } from 'vitest';
import { toPassage } from '../../../src/clean/passages.js';
import { findLabel } from '../../../src/clean/rules/labels.js';

const EXAMPLES: Record<string, string[]> = {
  'skip-link': ['Skip to content', 'Skip to main navigation', 'Accessibility links', 'Back to top'],
  'nav-label': [
    'Home',
    'Sections',
    'Breaking News',
    'Log in',
    'Sign In / Register'.split(' / ')[0]!,
    'World News',
    'Toggle navigation',
    '« Previous',
  ],
  'share-label': [
    'Share',
    'Tweet',
    'Facebook Twitter WhatsApp',
    '412 shares',
    '› Share',
    'Share this article',
    'Share on Facebook',
    'Follow us on Instagram',
    'Copy link',
  ],
  'media-player': [
    'please wait',
    'No media source currently available',
    '0:00 0:04:11 0:00',
    'Embed share',
    'Play video',
    'The code has been copied to your clipboard.',
    '1080p | 720p | 480p',
  ],
  advertisement: [
    'Advertisement',
    'ADVERTISEMENT',
    'Story continues below',
    'Sponsored by Quill Shoes',
    'Continue reading the main story',
  ],
  comments: [
    'Comments',
    '14 Comments',
    'Leave a comment',
    'Join the conversation',
    'View comments (32)',
    'Post a comment',
    'No comments',
    'Your email address will not be published.',
  ],
  'more-stories': [
    'Most read',
    'Most Popular',
    'You may also like',
    'More from Business',
    'Trending now',
    'Related articles',
    'Read next',
  ],
  'related-label': [
    'Read more',
    'READ MORE: Bridge closed for a year',
    'Also read: Bridge closed',
    'Watch related report',
    'See also',
    'Related',
    'Don’t miss',
  ],
  paywall: [
    'Subscribe to continue reading',
    'Already a subscriber? Log in',
    'You have reached your limit of free articles.',
    'Support our journalism',
  ],
  newsletter: [
    'Sign up for our newsletter',
    'Get the day’s stories delivered to your inbox',
    'By signing up you agree to our terms.',
    'Enter your email',
  ],
  'cookie-notice': [
    'We use cookies to improve your visit.',
    'This website uses cookies',
    'Accept all cookies',
    'Cookie settings',
  ],
  copyright: [
    '© 2020 Quill Media',
    'Copyright 2021 The Quill',
    'All rights reserved',
    'This material may not be published, broadcast, rewritten or redistributed.',
  ],
  'site-link': [
    'Privacy Policy',
    'Terms of Use',
    'Contact us',
    'About us',
    'Careers',
    'Advertise with us',
    'Site map',
  ],
  tags: ['Tags: bridge, flood, council', 'Filed under: Floods', 'Topics'],
  timestamp: [
    'Updated: 3 March 2021, 09:15 GMT',
    '2 hours ago',
    '5 min read',
    'Mar. 4, 2031, 7:12 AM UTC',
    'Published on 2020-02-02',
    'Ada Quill | March 3, 2021',
  ],
  'credit-line': [
    'Reporting by Ada Quill; editing by Ben Roe',
    '(Reporting by Ada Quill; Editing by Ben Roe)',
    'Ada Quill contributed reporting.',
  ],
  'photo-credit': [
    'Photo: Ada Quill',
    'Image credit: Ben Roe',
    'The bridge on Monday. (AP Photo/Ada Quill)',
    'Getty Images',
    'FILE - The bridge before the flood.',
    'Ada Quill via Reuters',
  ],
  disclosure: ['We may earn a commission from links on this page.', 'This article contains affiliate links'],
  symbols: ['|', '* * *', '3', '•', '×'],
};

const PROSE = [
  'Share prices fell on Monday.',
  'Home prices rose by a third.',
  'Home is where the river is, she said.',
  'Comments by the minister angered the town.',
  'Updated plans for the bridge were shown to the council on Monday by the engineer.',
  'He used cookies to bribe the guard, and it worked for as long as they lasted.',
  'Related costs will be paid by the state.',
  'Most people read the letter twice.',
  'Photographs of the bridge hung in every kitchen of the town.',
  'The film was copied to a clipboard in the office of the director.',
  'Sign up or get out, he told them.',
  'In 1998.',
  '42!',
  '6:05 p.m.',
  'She left on 3 March 2020 and has not been seen since.',
  'Military buildup',
  'The workers will receive compensation for the accident.',
  'The mayor cancelled her daily briefing.',
  'Bakers use butter cookies to bring children into the shop.',
  'This video is not real, the mayor said.',
  'The letter was seen by Reuters.',
  'The mill will close in May, the owner said. (Reuters)',
  'Prices rose by three per cent (source: the ministry).',
  'Direct links between the two towns are rare.',
  'Courtesy is dead, she said.',
  'Pool opens after the flood',
  '“No comment.”',
  '“Please wait.”',
  '“Listen: we have no flour left.”',
  'Listen: there is no flour left in the whole of the county.',
  'What do you think?',
  `${'1'.repeat(250)} y`,
  'Why the river rose',
];

describe('furniture that is known by its words', () => {
  for (const [rule, lines] of Object.entries(EXAMPLES)) {
    it.each(lines)(`${rule}: %s`, (line) => {
      expect(findLabel(toPassage(line))?.id).toBe(rule);
    });
  }

  it.each(PROSE)('leaves alone: %s', (line) => {
    expect(findLabel(toPassage(line))).toBeUndefined();
  });
});
