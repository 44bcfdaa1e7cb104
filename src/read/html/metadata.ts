import type { Publication } from '../../article.js';
import { readAuthors } from '../../clean/byline.js';
import { readMoments } from '../../clean/moment.js';
import { repairText } from '../../repair/rounds.js';
import { type DomDocument, oneLine, wordsOf } from './dom.js';
import { findHeadline } from './headline.js';
import { LinkedData } from './linked-data.js';
import { firstOf, type MetaElements, readMetaElements } from './meta-elements.js';

/** What a page says of its article outside of the text. */
export interface Metadata extends Publication {
  /** "" where the page has none. */
  headline: string;
  authors: string[];
  /** ISO 639 code in lower case, where the page gives one. */
  language?: string;
}

/** The names under which sites give a date, the most widespread first. */
const PUBLISHED = (
  'article:published_time og:article:published_time article:published datepublished pubdate parsely-pub-date ' +
  'publishdate publish-date publish_date published_time sailthru.date article.published dc.date.issued ' +
  'dcterms.issued dcterms.created dc.date dcterms.date date'
).split(' ');
const MODIFIED = (
  'article:modified_time og:article:modified_time article:modified datemodified og:updated_time last-modified ' +
  'article.updated dcterms.modified lastmod revised'
).split(' ');

/** The first of `texts` that states a date, as ISO 8601. */
const firstDate = (...texts: string[]): string | null =>
  texts.map((text) => readMoments(text)[0]?.iso).find((iso) => iso !== undefined) ?? null;

/** The time that the page marks as its own: by microdata, or because it marks no other. */
function markedDate(page: DomDocument): string {
  const marked = page.querySelector('[itemprop="datePublished"], time[pubdate]');
  const times = [...page.querySelectorAll('time[datetime]')];
  const element = marked ?? (times.length === 1 ? times[0]! : undefined);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? '';
}

/** The address that the page gives as its own, if it is a whole one. */
function findUrl(page: DomDocument, elements: MetaElements, linked: LinkedData): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() ?? '';
  const addresses = [canonical, firstOf(elements, 'og:url'), ...linked.first('url')];
  return addresses.find((address) => /^https?:\/\/\S+$/i.test(address)) ?? null;
}

/** The authors that linked data, meta elements or a marked byline name, without duplicates. */
function findAuthors(page: DomDocument, elements: MetaElements, linked: LinkedData): string[] {
  const marked = page.querySelector('[rel="author"], [itemprop="author"], .byline, .author-name');
  const named = ['author', 'article:author', 'byl'].map((name) => firstOf(elements, name));
  for (const source of [linked.first('author'), named, [marked ? wordsOf(marked) : '']]) {
    const authors = source.flatMap(
      (words) => readAuthors(`By ${repairText(oneLine(words)).text.replace(/^by\s+/i, '')}`) ?? [],
    );
    if (authors.length) return [...new Set(authors)];
  }
  return [];
}

const languageIn = (tag: string): string | undefined => /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase();

/** Reads what the page says of its article; to be called before scripts are taken out. */
export function readMetadata(page: DomDocument): Metadata {
  const elements = readMetaElements(page);
  const linked = new LinkedData(page);
  const site = firstOf(elements, 'og:site_name');
  const publisher = site || (linked.first('publisher')[0] ?? firstOf(elements, 'application-name'));
  const shared = firstOf(elements, 'og:title', 'twitter:title');
  const language =
    languageIn(page.documentElement?.getAttribute('lang') ?? '') ??
    languageIn(linked.first('inLanguage')[0] ?? firstOf(elements, 'og:locale'));
  return {
    headline: findHeadline(page, { site, shared, linked: linked.first('headline')[0] ?? '' }),
    authors: findAuthors(page, elements, linked),
    published: firstDate(
      ...linked.first('datePublished'),
      ...PUBLISHED.map((name) => firstOf(elements, name)),
      markedDate(page),
    ),
    modified: firstDate(...linked.first('dateModified'), ...MODIFIED.map((name) => firstOf(elements, name))),
    site: repairText(publisher).text || null,
    url: findUrl(page, elements, linked),
    ...(language ? { language } : {}),
  };
}

/** What is known of a page beside its text, as readers hand it on. */
export const besideText = ({ published, modified, site, url, language }: Metadata) => ({
  publication: { published, modified, site, url },
  ...(language ? { language } : {}),
});
