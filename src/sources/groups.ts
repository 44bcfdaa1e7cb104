import type { Analysis } from '../article.js';

/** The folder of a file: "." where it stands in none; also in a browser, which has no paths of its own. */
function folderOf(file: string): string {
  const [, folder = '.'] = /^(.*)[/\\][^/\\]*$/s.exec(file) ?? [];
  return folder || '/';
}

/** What articles are grouped by besides fields of their records. */
const OWN = {
  folder: (_: Grouped, file: string): string | null => (file === '' || file === '-' ? null : folderOf(file)),
  site: ({ site }: Grouped): string | null => site,
  language: ({ language }: Grouped): string | null => language,
  month: ({ published }: Grouped): string | null => published?.slice(0, 'YYYY-MM'.length) ?? null,
  year: ({ published }: Grouped): string | null => published?.slice(0, 'YYYY'.length) ?? null,
} as const;

/** What of an analysis can tell its group. */
export type Grouped = Pick<Analysis, 'id' | 'site' | 'language' | 'published' | 'meta'>;

/** What there is to group by, whatever the records have. */
export const OWN_GROUPS = Object.keys(OWN);

/**
 * The group of an article by a field of its record (`outlet`, or `source.name` for a field inside of another), or else by `folder`,
 * `site`, `language`, `month` or `year`; null where it has none. `file` is where the article was read from.
 */
export function groupOf(article: Grouped, by: string, file: string = article.id): string | null {
  const value = labelOf(fieldAt(article.meta ?? {}, by.replace(/^meta\./, '')));
  if (value !== null) return value;
  return Object.hasOwn(OWN, by) ? OWN[by as keyof typeof OWN](article, file) : null;
}

/** The value under a name, or under a path of names with points between. */
function fieldAt(record: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  let value: unknown = record;
  for (const key of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A value as the name of a group: lists joined; null for what is none. */
function labelOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const labels = value.map(labelOf).filter((label) => label !== null);
  return labels.length > 0 ? labels.join(', ') : null;
}
