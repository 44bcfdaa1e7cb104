import { join } from '../article.js';
import type { Damages } from './damage.js';

const NOBODY =
  'The water in the old tank was low again, and it took most of the morning to fill it with buckets from the spring below the wood.';
const NAMELESS = [
  'Tank on the hill runs dry for the third time',
  NOBODY,
  'It had not rained for eleven weeks. The grass on the slope was the colour of straw, and the goats had begun to eat the bark of the young trees along the path.',
  'In the afternoon the wind turned, and for an hour it smelled of rain. The women put out bowls and pots in front of the doors, and the children stood in the lane with open mouths. Nothing fell but a little dust.',
  'The tank holds enough for three days when it is full. It was built by hand, stone by stone, and its walls have been mended so often that nobody can tell which of the stones are the old ones.',
  'When the sun had gone down, the buckets were put in a row again for the next morning. The spring still ran, as thin as a thread, and the moon stood in it.',
];

/** Parts that the article should have. */
export const partDamages: Damages = {
  'missing-headline': [0, 1, 2].map(() => ({ byline, body }) => ({ text: join(byline, ...body) })),
  'missing-byline': [0, 1, 2].map(() => ({ headline, body }) => ({ text: join(headline, ...body) })),
  'missing-dateline': [0, 1, 2].map(() => ({ headline, byline, body }) => ({
    text: join(headline, byline, body[0]!.replace(/^.* — /u, ''), ...body.slice(1)),
    open: ['no-places'],
  })),
  'no-people': [
    () => ({
      text: join(...NAMELESS),
      rules: ['no-people', 'no-places', 'no-quotes', 'missing-byline', 'missing-dateline'],
    }),
  ],
  'no-places': [
    () => ({
      text: join(...NAMELESS, 'Tomas Ilves carried the last bucket, as he does every night.'),
      rules: ['no-places', 'no-quotes', 'missing-byline', 'missing-dateline'],
    }),
  ],
  'no-quotes': [
    ({ headline, byline, body }) => ({
      text: join(headline, byline, body[0]!, ...NAMELESS.slice(1)),
      rules: ['no-quotes'],
    }),
  ],
};
