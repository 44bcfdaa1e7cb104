import { type DomDocument, wordsOf } from './dom.js';

const simple = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const SEPARATOR = /\s+[|\-–—:·•»«]\s+/u;
/** Words of the longest name of a site. */
const LONGEST_SITE = 4;

/** `title` without the site's name at its end. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1)!;
  const named = site
    ? simple(last) === simple(site)
    : /[|»·]/.test(title) && last.split(' ').length <= LONGEST_SITE;
  if (parts.length < 2 || !named) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|\-–—:·•»«]\s*$/u, '');
}

/** What a page says of its headline beside its headings; each "" where it does not. */
export interface Titles {
  /** Name of the site, which titles may end with. */
  site: string;
  /** For those who link to the page (`og:title`). */
  shared: string;
  /** In JSON-LD. */
  linked: string;
}

/** The headline of a page: the heading that its titles repeat, or its only heading, or else a title without the site's name. */
export function findHeadline(page: DomDocument, titles: Titles): string {
  const title = withoutSite(wordsOf(page.querySelector('title')), titles.site);
  const shared = withoutSite(titles.shared, titles.site);
  const headings = [...page.querySelectorAll('h1')].map(wordsOf).filter(Boolean);
  const known = simple(`${title} ${shared} ${titles.linked}`);
  const matching = headings.find((text) => text.includes(' ') && known.includes(simple(text)));
  const only = headings.length === 1 && headings[0]!.split(' ').length >= 3 ? headings[0] : undefined;
  return matching ?? only ?? (shared || titles.linked || title);
}
