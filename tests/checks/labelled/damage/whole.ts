import { join, whole, withBody } from '../article.js';
import { type Damage, type Damages, instead, NO_ARTICLE } from './damage.js';

/** The text is not the article, or not all of it. */
export const wholeDamages: Damages = {
  'empty-body': [
    () => ({ text: '', open: NO_ARTICLE }),
    ({ headline, byline }) => ({ text: join(headline, byline), open: NO_ARTICLE }),
    instead('Home\nPolitics\nBusiness\nSport\nCulture\nWeather\nLog in'),
    ({ headline }) => ({ text: join(headline, 'Share', 'Tweet', 'Email', 'Print'), open: NO_ARTICLE }),
  ],
  'too-short': [
    ({ headline, body }) => ({ text: join(headline, body[1]!), open: NO_ARTICLE }),
    ({ headline, byline, body }) => ({ text: join(headline, byline, body[0]!), open: NO_ARTICLE }),
    ({ body }) => ({ text: join(body[2]!), open: [...NO_ARTICLE, 'unattributed-quote'] }),
    ({ headline, body }) => ({ text: join(headline, body.at(-1)!), open: NO_ARTICLE }),
  ],
  'too-long': [100, 150].map((words) => (article) => ({
    text: whole(article),
    options: { 'too-long': { words } },
  })),
  'truncated-body': [
    (article, random) => {
      const last = article.body[3]!;
      const words = last.split(' ');
      const cut = words
        .slice(0, random.between(10, words.length - 3))
        .join(' ')
        .replace(/[.!?”"]+$/, '');
      return {
        text: withBody(article, [...article.body.slice(0, 3), cut]),
        open: ['unbalanced-quotes', 'mixed-quote-style'],
      };
    },
    (article, random) => ({
      text: withBody(article, [
        ...article.body.slice(0, 2),
        `${article.body[3]!.slice(0, 60)}… [+${random.between(400, 4000)} chars]`,
      ]),
      open: ['unbalanced-quotes', 'no-quotes'],
    }),
    ...['Continue reading', 'Read the full story »'].map(
      (line): Damage =>
        (article) => ({
          text: withBody(article, [...article.body.slice(0, 4), line]),
          open: ['teaser-residue'],
        }),
    ),
    (article) => ({
      text: withBody(article, [
        ...article.body.slice(0, 3),
        `${article.body[4]!.split(' ').slice(0, 14).join(' ')} [...]`,
      ]),
      open: ['unbalanced-quotes'],
    }),
    (article) => ({
      text: withBody(article, [
        ...article.body.slice(0, 4),
        `The post ${article.headline} appeared first on The Daily Lantern.`,
      ]),
    }),
  ],
  'list-not-article': [
    instead(
      [
        'Council approves night trams',
        'Roman street found under football pitch',
        'Bees like the city better',
        'Prison team wins chess league',
        'Half a harvest in the hills',
        'Book about knots comes home',
        'Bridge closed to lorries',
        'Goalkeeper of 52 saves the season',
        'Museum of broken things opens',
      ].join('\n'),
    ),
    instead(
      [
        'Results of the weekend',
        '1. Lindenau 2-1 Grosswalden',
        '2. Altmoor 0-0 Seefeld',
        '3. Kirchau 4-2 Brunnthal',
        '4. Rosenheide 1-1 Talheim',
        '5. Weiler 3-0 Hochfurt',
        '6. Neustein 2-2 Oberau',
        '7. Moosbach 1-5 Unterau',
        '8. Steinfurt 0-2 Felden',
      ].join('\n\n'),
    ),
    instead(
      [
        'What is on in Velmora',
        '• Friday, 7 p.m.: choir in the old depot',
        '• Friday, 9 p.m.: film about the last tram',
        '• Saturday, 10 a.m.: flea market on the quay',
        '• Saturday, 3 p.m.: chess for everyone, library',
        '• Saturday, 8 p.m.: dance in the town hall',
        '• Sunday, 11 a.m.: walk to the lighthouse',
        '• Sunday, 2 p.m.: bread baking for children',
        '• Sunday, 5 p.m.: organ concert, cathedral',
      ].join('\n'),
    ),
  ],
  'near-duplicate-of': [
    (article) => ({ text: whole(article), earlier: [whole(article)] }),
    (article) => ({ text: whole(article), earlier: [join(`Update: ${article.headline}`, ...article.body)] }),
    (article) => ({
      text: withBody(article, [...article.body, 'This story was updated at noon.']),
      earlier: [whole(article)],
    }),
  ],
};
