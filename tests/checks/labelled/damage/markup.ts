import { insert, join, whole, withBody } from '../article.js';
import type { Random } from '../random.js';
import type { Damage, Damages } from './damage.js';

/** Changes one paragraph that is neither the first nor the last. */
const inOne =
  (change: (paragraph: string, random: Random) => string, open: string[] = []): Damage =>
  (article, random) => {
    const index = random.between(1, article.body.length - 2);
    return { text: withBody(article, article.body.with(index, change(article.body[index]!, random))), open };
  };

/** A line between two paragraphs. */
/** A line between two paragraphs; quotation marks in it may look like those of a quote. */
const between =
  (line: string): Damage =>
  (article, random) => ({
    text: insert(article, random.between(1, article.body.length - 1), line),
    open: ['mixed-quote-style', 'unbalanced-quotes'],
  });

const wrapWord =
  (open: string, close: string) =>
  (paragraph: string, random: Random): string => {
    const words = paragraph.split(' ');
    const index = random.between(1, words.length - 2);
    return words.with(index, `${open}${words[index]}${close}`).join(' ');
  };

/** Markup, code and templates that were taken for text. */
export const markupDamages: Damages = {
  'html-residue': [
    inOne((text) => `${text}/p>`),
    inOne((text) => `<p>${text}</p>`),
    inOne(wrapWord('<a href="/topics/town" class="link">', '</a>'), [
      'mixed-quote-style',
      'unbalanced-quotes',
    ]),
    inOne((text) => text.replace(/([.!?]”?) /, '$1<br /><br />')),
    inOne(wrapWord('<strong>', '</strong>')),
    between('<!-- story body ends -->'),
    inOne((text) => `${text} <span class="caption`, ['unbalanced-quotes', 'mixed-quote-style']),
  ],
  'script-residue': [
    between(`window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}`),
    between('.article-body p { margin: 0 0 1em; font-size: 18px; }'),
    (article) => ({
      text: join(
        whole(article),
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "x"}',
      ),
      open: ['mixed-quote-style', 'unbalanced-quotes'],
    }),
    between(
      "(function(d, s) { var js = d.createElement(s); js.src = '//cdn.example/embed.js'; })(document, 'script');",
    ),
    between('$(document).ready(function() { $("#gallery").slick({ dots: true }); });'),
    between('@media (max-width: 480px) { .hero { display: none; } }'),
    between("var s_account = 'lantern'; if (typeof s !== 'undefined') { s.t(); }"),
  ],
  'template-placeholder': [
    (article) => ({
      text: whole({ ...article, headline: '{{ article.title }}' }),
      open: ['missing-headline'],
    }),
    (article) => ({ text: whole({ ...article, byline: 'By undefined' }), open: ['missing-byline'] }),
    between('[object Object]'),
    between('Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.'),
    (article) => ({ text: whole({ ...article, byline: 'By {% author.name %}' }), open: ['missing-byline'] }),
    between('[Insert photo caption here]'),
    between('$' + '{props.caption}'),
  ],
};
