import { insert, join, whole } from '../article.js';
import { type Damages, instead, NO_ARTICLE } from './damage.js';

const WALL = [...NO_ARTICLE, 'cookie-notice', 'wrong-language'];

/** Somebody stands between the reader and the article. */
export const wallDamages: Damages = {
  'blocked-page': [
    instead(
      'Access Denied\n\nYou don’t have permission to access this resource.\n\nReference #18.4c2e1702.1718000000.1a2b',
      WALL,
    ),
    instead(
      'Just a moment...\n\nChecking your browser before you continue to the site.\n\nRay ID: 7f3a9c0d1e2b4a5c',
      WALL,
    ),
    instead('Are you a robot?\n\nPlease confirm that you are a human by solving the puzzle below.', WALL),
    instead('JavaScript is disabled in your browser. Please enable JavaScript to proceed.', WALL),
    instead(
      '404\n\nPage not found\n\nSorry, the page you requested could not be found. Go back to the home page.',
      WALL,
    ),
    instead('503 Service Unavailable\n\nThe server is temporarily unable to handle your request.', WALL),
    instead(
      'We have detected unusual traffic from your network. To continue, please verify you are not a robot.',
      WALL,
    ),
    instead(
      '451: Unavailable for legal reasons\n\nOur website is currently unavailable in most European countries.',
      WALL,
    ),
    instead(
      'Sorry, you have been blocked\n\nYou are unable to access this site. Please email the owner with the Ray ID below.',
      WALL,
    ),
    instead('Too Many Requests\n\nYour IP address has been temporarily blocked. Try again in an hour.', WALL),
  ],
  'paywall-stub': [
    ({ headline, byline, body }) => ({
      text: join(
        headline,
        byline,
        body[0]!,
        'Subscribe to continue reading',
        'Already a subscriber? Sign in',
      ),
      open: NO_ARTICLE,
    }),
    ({ headline, byline, body }) => ({
      text: join(headline, byline, body[0]!, body[1]!, 'This article is for subscribers only.'),
      open: NO_ARTICLE,
    }),
    ({ headline, body }) => ({
      text: join(
        headline,
        body[0]!,
        'You have reached your limit of free articles.',
        'Get unlimited digital access for £1 a week.',
      ),
      open: NO_ARTICLE,
    }),
    ({ headline, byline, body }) => ({
      text: join(
        headline,
        byline,
        body[0]!,
        'Log in or create a free account to read the rest of this story.',
      ),
      open: NO_ARTICLE,
    }),
    ({ headline, byline, body }) => ({
      text: join(headline, byline, body[0]!, 'To read the full article, start your free trial today.'),
      open: NO_ARTICLE,
    }),
    ({ headline, body }) => ({
      text: join(headline, body[0]!, body[1]!, 'Register now to keep reading', 'It only takes a minute.'),
      open: NO_ARTICLE,
    }),
  ],
  'cookie-notice': [
    (article) => ({
      text: join(
        'We use cookies to give you the best experience on our website.',
        'Accept all',
        whole(article),
      ),
      open: ['nav-residue'],
    }),
    (article) => ({
      text: join(whole(article), 'By continuing to use this site you agree to our use of cookies.', 'OK'),
      open: ['nav-residue'],
    }),
    (article) => ({ text: insert(article, 2, 'This site uses cookies. Manage your cookie settings.') }),
    (article) => ({
      text: join(
        'We value your privacy',
        'We and our partners store and access information on your device, such as cookies.',
        'Manage options',
        whole(article),
      ),
      open: ['nav-residue'],
    }),
    (article) => ({
      text: join(
        whole(article),
        'Cookie settings',
        'We use cookies and similar technologies to show you personalised ads.',
      ),
      open: ['nav-residue'],
    }),
  ],
  'ai-refusal': [
    instead('I’m sorry, but I can’t assist with that request.', NO_ARTICLE),
    instead(
      'I cannot fulfill that request. Please provide the text of the article that you want me to rewrite.',
      NO_ARTICLE,
    ),
    (article) => ({
      text: insert(
        article,
        2,
        'As an AI language model, I don’t have access to real-time information about this event.',
      ),
    }),
    (article) => ({ text: join('Certainly! Here is a rewritten version of your article:', whole(article)) }),
    (article) => ({ text: join(`Sure, here's an SEO-friendly version of the article:`, whole(article)) }),
    (article) => ({
      text: join(
        whole(article),
        'As of my last knowledge update in 2023, no further details were available.',
      ),
    }),
    (article) => ({
      text: join(
        article.headline,
        article.byline,
        'I am unable to browse the internet, so I cannot summarize this page.',
        'As an AI assistant, I can only work with text that you paste here.',
      ),
      open: NO_ARTICLE,
    }),
  ],
};
