import { readAuthors } from '../../clean/byline.js';
import { type DomDocument, oneLine, wordsOf } from './dom.js';

/** What a page says of its article outside of the text. */
export interface Metadata {
  headline: string;
  authors: string[];
  /** ISO 639 code in lower case, where the page gives one. */
  language?: string;
}

const meta = (page: DomDocument, name: string): string =>
  oneLine(
    page
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content') ?? '',
  );

const simple = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const SEPARATOR = /\s+[|\-–—:·•»«]\s+/u;
/** Words of the longest name of a site. */
const LONGEST_SITE = 4;

/** `title` without the site's name at its end. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1)!;
  const named = site
    ? simple(last) === simple(site)
    : /[|»·]/.test(title) && last.split(' ').length <= LONGEST_SITE;
  if (parts.length < 2 || !named) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|\-–—:·•»«]\s*$/u, '');
}

function findHeadline(page: DomDocument): string {
  const site = meta(page, 'og:site_name');
  const title = withoutSite(wordsOf(page.querySelector('title')), site);
  const shared = withoutSite(meta(page, 'og:title'), site);
  const headings = [...page.querySelectorAll('h1')].map(wordsOf).filter(Boolean);
  const known = simple(`${title} ${shared}`);
  const matching = headings.find((text) => text.includes(' ') && known.includes(simple(text)));
  const only = headings.length === 1 && headings[0]!.split(' ').length >= 3 ? headings[0] : undefined;
  return matching ?? only ?? (shared || title);
}

/** All values under `key` in a JSON-LD value, arrays and graphs looked into. */
function* valuesOf(value: unknown, key: string, depth = 0): Generator<unknown> {
  if (depth > 6 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* valuesOf(item, key, depth + 1);
    return;
  }
  const record = value as Record<string, unknown>;
  if (key in record) yield record[key];
  yield* valuesOf(record['@graph'], key, depth + 1);
}

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value !== 'object' || value === null) return [];
  const { name } = value as { name?: unknown };
  return namesOf(name);
}

function linkedDataAuthors(page: DomDocument): string[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return [...valuesOf(JSON.parse(script.textContent ?? ''), 'author')].flatMap(namesOf);
    } catch {
      return [];
    }
  });
}

/** The authors that the page's meta elements, linked data or marked byline name, without duplicates. */
function findAuthors(page: DomDocument): string[] {
  const marked = page.querySelector('[rel="author"], [itemprop="author"], .byline, .author-name');
  const sources = [
    linkedDataAuthors(page),
    [meta(page, 'author'), meta(page, 'article:author'), meta(page, 'byl')],
    [marked ? wordsOf(marked) : ''],
  ];
  for (const source of sources) {
    const authors = source.flatMap(
      (words) => readAuthors(`By ${oneLine(words).replace(/^by\s+/i, '')}`) ?? [],
    );
    if (authors.length) return [...new Set(authors)];
  }
  return [];
}

/** Reads headline, authors and language; to be called before scripts are taken out. */
export function readMetadata(page: DomDocument): Metadata {
  const language = /^[a-z]{2,3}/i.exec(page.documentElement?.getAttribute('lang') ?? '')?.[0].toLowerCase();
  return { headline: findHeadline(page), authors: findAuthors(page), ...(language ? { language } : {}) };
}
