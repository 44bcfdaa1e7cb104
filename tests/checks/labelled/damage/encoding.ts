import { decodeWindows1252 } from '../../../../src/read/windows1252.js';
import { type CleanArticle, whole, withBody } from '../article.js';
import type { Random } from '../random.js';
import type { Damage, Damages } from './damage.js';

/** The text as somebody sees it who reads its UTF-8 as Windows-1252. */
const misread = (text: string): string => decodeWindows1252(Buffer.from(text));

const QUOTED = [
  'unbalanced-quotes',
  'mixed-quote-style',
  'no-quotes',
  'unattributed-quote',
  'attribution-rate',
];

/** Changes every paragraph that `marks` occurs in. */
const replacing =
  (marks: RegExp, change: (found: string, random: Random) => string, open: string[] = QUOTED): Damage =>
  (article, random) => ({ text: whole(article).replace(marks, (found) => change(found, random)), open });

/** The first paragraph with a character that is not ASCII. */
const special = ({ body }: CleanArticle): number => body.findIndex((text) => /[“’é]/u.test(text));

const controls =
  (character: string): Damage =>
  (article, random) => {
    const index = random.between(1, article.body.length - 1);
    const words = article.body[index]!.split(' ');
    const at = random.between(1, words.length - 1);
    return {
      text: withBody(article, article.body.with(index, words.with(at, character + words[at]).join(' '))),
    };
  };

/** Characters that went wrong. */
export const encodingDamages: Damages = {
  'encoding-mojibake': [
    (article) => ({
      text: misread(whole(article).replaceAll('"', '”')),
      open: [...QUOTED, 'control-chars', 'missing-dateline'],
    }),
    (article) => {
      const index = Math.max(0, special(article));
      const text = misread(article.body[index]!.replaceAll('"', '”'));
      return {
        text: withBody(article, article.body.with(index, text)),
        open: [...QUOTED, 'control-chars', 'missing-dateline'],
      };
    },
    (article) => ({ text: whole(article).replaceAll(/[’']/g, 'â€™'), open: QUOTED }),
    (article) => ({
      text: whole(article).replaceAll('—', 'â€”'),
      open: ['missing-dateline', 'no-places', ...QUOTED],
    }),
    (article) => ({
      text: whole(article).replace(/e(?=[a-z])/g, (e, at: number) => (at % 7 === 0 ? 'Ã©' : e)),
      open: ['missing-headline', 'missing-byline', 'wrong-language', 'no-people', 'no-quotes'],
    }),
    (article) => ({
      text: withBody(
        article,
        article.body.map((text) => text.replace(/(\d) ([a-z])/gu, '$1Â\u00a0$2').replace('. ', '.Â\u00a0')),
      ),
      open: [],
    }),
  ],
  'encoding-replacement': [
    replacing(/[“”"]/gu, () => '\ufffd'),
    replacing(/[’']/gu, () => '\ufffd'),
    replacing(/[^\0-\x7f]/gu, () => '\ufffd\ufffd\ufffd', [...QUOTED, 'missing-dateline']),
    (article, random) => {
      const index = random.between(1, article.body.length - 1);
      return {
        text: withBody(article, article.body.with(index, article.body[index]!.replace(/[aeiou]/u, '\ufffd'))),
      };
    },
  ],
  'double-encoded-entity': [
    replacing(/[“”"]/gu, () => '&quot;'),
    replacing(/[’']/gu, () => '&#8217;'),
    replacing(/ and /gu, () => ' &amp;amp; ', []),
    (article, random) => {
      const index = random.between(1, article.body.length - 1);
      return {
        text: withBody(article, article.body.with(index, article.body[index]!.replaceAll(' ', '&nbsp;'))),
        open: ['no-quotes', 'unattributed-quote', 'too-short', 'truncated-body'],
      };
    },
    replacing(/[“”"]/gu, () => '&amp;#34;'),
  ],
  'control-chars': ['\0', '\x1b[31m', '\u202e', '\ufeff', '\x07'].map(controls),
};
