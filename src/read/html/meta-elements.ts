import { decodeHTML } from 'entities';
import { type DomDocument, oneLine } from './dom.js';

/** The page's `meta` elements: their contents by property, name or itemprop in lower case, the first of each. */
export type MetaElements = ReadonlyMap<string, string>;

export function readMetaElements(page: DomDocument): MetaElements {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = oneLine(decodeHTML(element.getAttribute('content') ?? ''));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key && content && !found.has(key)) found.set(key, content);
    }
  }
  return found;
}

/** The content of the first of `names` that the page gives, "" where it gives none. */
export const firstOf = (elements: MetaElements, ...names: string[]): string =>
  names.map((name) => elements.get(name)).find((content) => content !== undefined) ?? '';
