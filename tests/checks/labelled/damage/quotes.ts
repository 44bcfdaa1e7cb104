import { type CleanArticle, whole, withBody } from '../article.js';
import type { Random } from '../random.js';
import type { Damage, Damages } from './damage.js';

const OPEN = ['mixed-quote-style', 'unattributed-quote', 'attribution-rate', 'no-quotes'];

/** Changes a paragraph that has a quote, so that its text is another one. */
const inQuoting =
  (change: (paragraph: string) => string, open: string[]): Damage =>
  (article: CleanArticle, random: Random) => {
    const quoting = article.body.flatMap((text, i) => (change(text) === text ? [] : [i]));
    if (quoting.length === 0) return { text: whole(article) };
    const index = random.pick(quoting);
    return { text: withBody(article, article.body.with(index, change(article.body[index]!))), open };
  };

const UNSAID = [
  '“It was the longest night of the year, and nobody wanted to go home.”',
  '“We have waited for this for nine years, and now it is here.”',
  '“The old ones knew how to build, and we know how to pay for it.”',
  '“If you ask me, they should have asked the children first.”',
];
const DESCRIBED = 'The square was full until late in the evening, and the lamps stayed on.';

/** Quotation marks and speakers that went missing. */
export const quoteDamages: Damages = {
  'unbalanced-quotes': [
    inQuoting((text) => text.replace(/[”"]$/u, ''), OPEN),
    inQuoting((text) => text.replace(/^[“"]/u, ''), OPEN),
    inQuoting((text) => text.replace(/^([“"][^”"]*)[”"]/u, '$1'), OPEN),
    inQuoting((text) => text.replace(/ “([^”]*”)$/u, ' $1'), OPEN),
    inQuoting((text) => text.replace(/([.!?])”$/u, '$1'), OPEN),
    inQuoting((text) => text.replace(/,[”"] said/u, ', said'), OPEN),
  ],
  'mixed-quote-style': [
    inQuoting((text) => text.replace('”', '"'), []),
    inQuoting((text) => text.replace('“', '"'), []),
    inQuoting((text) => (text.includes('“') ? text.replace(/[“”]/gu, '"') : text), []),
    inQuoting(
      (text) => text.replace('“', '„').replace('”', '»'),
      ['unbalanced-quotes', 'unattributed-quote'],
    ),
  ],
  'unattributed-quote': [1, 2, 3].map((n) => (article: CleanArticle) => ({
    text: withBody(article, [
      article.body[0]!,
      DESCRIBED,
      UNSAID[n]!,
      DESCRIBED.replace('full', 'empty'),
      ...article.body.slice(1),
    ]),
    open: ['mixed-quote-style', 'attribution-rate', 'duplicate-paragraph'],
  })),
  'attribution-rate': [0, 1].map((n) => (article: CleanArticle) => ({
    text: withBody(article, [
      article.body[0]!,
      ...UNSAID.slice(n).flatMap((quote, i) => [`${DESCRIBED.replace('late', `${i + 7} o’clock`)}`, quote]),
      ...(n > 0 ? ['“Nobody slept before the last lamp was out.”'] : []),
      DESCRIBED.replace('full', 'quiet'),
    ]),
    open: ['mixed-quote-style', 'unattributed-quote', 'no-people', 'duplicate-paragraph', 'repetition'],
  })),
};
