import type { CleanArticle } from '../article.js';
import type { LabelledCase } from '../case.js';
import type { Random } from '../random.js';

/** What is left of an article after something went wrong; `open` and the rest as in a case. */
export type Damaged = { text: string } & Partial<
  Pick<LabelledCase, 'open' | 'options' | 'earlier' | 'rules'>
>;

/** One way in which a scraper breaks an article. */
export type Damage = (article: CleanArticle, random: Random) => Damaged;

/** Ways to break an article, by the rule that should notice; each gives one case. */
export type Damages = Record<string, Damage[]>;

/** What a text that is no article may be called besides. */
export const NO_ARTICLE = [
  'empty-body',
  'too-short',
  'truncated-body',
  'boilerplate-share',
  'list-not-article',
  'nav-residue',
  'missing-headline',
  'missing-byline',
  'missing-dateline',
  'no-people',
  'no-places',
  'no-quotes',
];

/** The same text whatever the article. */
export const instead =
  (text: string, open: string[] = NO_ARTICLE): Damage =>
  () => ({ text: `${text}\n`, open });
