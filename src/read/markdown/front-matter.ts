import { readAuthors } from '../../clean/byline.js';
import type { Metadata } from '../html/metadata.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FIELD = /^([A-Za-z_-]+):[ \t]*(.*)$/;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');

/** The values of a YAML field on one line or as a list: `a`, `"a"`, `[a, b]`, `- a`. */
function valuesOf(value: string): string[] {
  const list = /^\[(.*)\]$/.exec(value.trim());
  return (list ? list[1]!.split(',') : [value]).map(unquoted).filter(Boolean);
}

/** The fields at the top level of `yaml`, by name in lower case. What is nested is passed over. */
function fieldsOf(yaml: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of yaml.split(/\r?\n/)) {
    const field = FIELD.exec(line);
    const item = ITEM.exec(line);
    if (field) {
      values = valuesOf(field[2]!);
      fields.set(field[1]!.toLowerCase(), values);
    } else if (item) values.push(...valuesOf(item[1]!));
  }
  return fields;
}

/** What the lines between "---" at the top of a text say of it, and the text without them. */
export function readFrontMatter(source: string): { metadata: Metadata; body: string } {
  const matter = FRONT_MATTER.exec(source);
  const fields = fieldsOf(matter?.[1] ?? '');
  const first = (...names: string[]): string[] =>
    names.map((name) => fields.get(name) ?? []).find((v) => v.length) ?? [];
  const authors = first('author', 'authors', 'byline').flatMap(
    (name) => readAuthors(`By ${name.replace(/^by\s+/i, '')}`) ?? [],
  );
  const headline = first('title', 'headline')[0] ?? '';
  return { metadata: { headline, authors }, body: matter ? source.slice(matter[0].length) : source };
}
