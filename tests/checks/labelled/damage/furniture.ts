import { insert, join, whole } from '../article.js';
import type { Damage, Damages } from './damage.js';

const at =
  (position: 'start' | 'middle' | 'end', lines: string[], open: string[] = []): Damage =>
  (article, random) => ({
    open,
    text:
      position === 'start'
        ? join(...lines, whole(article))
        : position === 'end'
          ? join(whole(article), ...lines)
          : insert(article, random.between(2, article.body.length - 2), ...lines),
  });

const MENU = [
  'Home',
  'News',
  'Politics',
  'Business',
  'Sport',
  'Culture',
  'Weather',
  'Travel',
  'Log in',
  'Subscribe',
];
const FOOT = [
  'About us',
  'Contact us',
  'Terms of use',
  'Privacy policy',
  'Advertise with us',
  'Careers',
  'Sitemap',
  'RSS',
  'Help',
  'Accessibility',
];
const OPEN = [
  'nav-residue',
  'teaser-residue',
  'cookie-notice',
  'paywall-stub',
  'missing-headline',
  'list-not-article',
  'truncated-body',
];

/** Parts of the page around the article. */
export const furnitureDamages: Damages = {
  'player-residue': [
    at('middle', ['please wait', 'No media source currently available', '0:00 0:03:12 0:00']),
    at('middle', ['This video file cannot be played. (Error Code: 102630)']),
    at('middle', ['Your browser does not support the video tag.']),
    at('middle', ['Play Video', '00:00', '/', '01:27']),
    at('middle', ['Audio player loading…'], ['truncated-body']),
    at('start', ['Loaded: 0%', 'Progress: 0%', 'Remaining Time -0:00'], ['missing-headline', 'nav-residue']),
  ],
  'nav-residue': [
    at('start', ['Skip to main content']),
    at('start', ['Home | News | Sport | Weather'], ['missing-headline']),
    at('start', ['Home', 'News', 'World', 'Europe'], ['missing-headline']),
    at('start', ['News > World > Europe'], ['missing-headline']),
    at('end', ['Back to top', 'Contact us', 'Privacy policy', 'Terms of use'], ['truncated-body']),
    at(
      'end',
      ['Share', 'Facebook', 'Twitter', 'WhatsApp', 'Email', 'Print'],
      ['truncated-body', 'teaser-residue'],
    ),
    at('start', ['Menu', 'Search', 'Sign in'], ['missing-headline']),
  ],
  'teaser-residue': [
    at('middle', ['Read more: Council wants cheaper bread']),
    at('middle', ['Related stories', 'Council wants cheaper bread', 'Storm takes the roof of a school']),
    at(
      'end',
      [
        'Most read',
        '1. Council wants cheaper bread',
        '2. Storm takes the roof of a school',
        '3. Choir sings for a day',
      ],
      ['truncated-body', 'nav-residue'],
    ),
    at('middle', ['Sign up for our daily newsletter and never miss a story']),
    at('middle', ['ADVERTISEMENT']),
    at('middle', ['Story continues below advertisement']),
    at(
      'end',
      ['You may also like', 'Ten towns with a night tram', 'Why bees like roofs'],
      ['truncated-body', 'nav-residue'],
    ),
    at('end', ['Comments (14)', 'Join the conversation'], ['truncated-body', 'nav-residue']),
  ],
  'boilerplate-share': [
    ({ headline, body }) => ({
      text: join(...MENU, headline, body[0]!, ...MENU, ...FOOT, ...FOOT),
      open: [
        ...OPEN,
        'too-short',
        'no-quotes',
        'no-people',
        'missing-byline',
        'duplicate-paragraph',
        'missing-dateline',
        'no-places',
      ],
    }),
    ({ headline, body }) => ({
      text: join(
        ...MENU.map((word) => `${word} | ${word} | More`),
        headline,
        body[1]!,
        ...FOOT,
        ...MENU,
        ...FOOT,
        ...MENU,
      ),
      open: [
        ...OPEN,
        'too-short',
        'no-quotes',
        'no-people',
        'missing-byline',
        'missing-dateline',
        'no-places',
        'duplicate-paragraph',
      ],
    }),
  ],
};
