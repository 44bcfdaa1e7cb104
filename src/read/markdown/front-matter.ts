import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { readAuthors } from '../../clean/byline.js';
import { readMoments } from '../../clean/moment.js';
import type { Metadata } from '../html/metadata.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The texts of a field that has one value or a list of them; what refers to something else is passed over. */
function textsOf(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap(textsOf);
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() ? [node.value] : [];
}

/** The fields at the top level of `yaml`, by name in lower case; of damaged YAML those that can be read. */
function fieldsOf(yaml: string): Map<string, string[]> {
  const { contents } = parseDocument(yaml, { logLevel: 'silent', schema: 'failsafe' });
  if (!isMap(contents)) return new Map();
  return new Map(contents.items.map(({ key, value }) => [String(key).toLowerCase(), textsOf(value)]));
}

/** What the lines between "---" at the top of a text say of it, and the text without them. */
export function readFrontMatter(source: string): { metadata: Metadata; body: string } {
  const matter = FRONT_MATTER.exec(source);
  const fields = fieldsOf(matter?.[1] ?? '');
  const first = (...names: string[]): string[] =>
    names.map((name) => fields.get(name) ?? []).find((texts) => texts.length > 0) ?? [];
  const authors = first('author', 'authors', 'byline').flatMap(
    (name) => readAuthors(`By ${name.replace(/^by\s+/i, '')}`) ?? [],
  );
  const one = (...names: string[]): string | null => first(...names)[0] ?? null;
  const date = (...names: string[]): string | null => readMoments(one(...names) ?? '')[0]?.iso ?? null;
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(one('lang', 'language') ?? '')?.[0].toLowerCase();
  const metadata: Metadata = {
    headline: one('title', 'headline') ?? '',
    authors,
    published: date('published', 'date', 'pubdate', 'publishdate'),
    modified: date('modified', 'updated', 'lastmod', 'last_modified_at'),
    site: one('site', 'site_name', 'publication', 'outlet'),
    url: one('canonical', 'canonical_url', 'url', 'link', 'source'),
    ...(language ? { language } : {}),
  };
  return { metadata, body: matter ? source.slice(matter[0].length) : source };
}
