import fs from 'node:fs';
import { foldPlaceName } from '../../src/names/place-name.js';

/** A line of one of the lists written by hand. Names may carry a leading "?": the name alone does not tell. */
export interface ListedPlace {
  /** ISO 3166-1 alpha-2, or "-" for what belongs to no single country. */
  code: string;
  name: string;
  /** `name` and its other forms, folded, each with its "?" if it has one. */
  names: string[];
  /** Folded, with plurals. */
  demonyms: string[];
}

const split = (field: string | undefined, mark: string): string[] =>
  (field ?? '')
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);

/** "Kenyan" gives "kenyans" too; "Dutch", "Chinese", "Swiss" and what is plural already do not. */
function withPlural(demonym: string): string[] {
  const word = foldPlaceName(demonym);
  return /(?:s|z|x|sh|ch|ese|men|women|man|manx|ic)$/u.test(word) && !/(?:german|roman)$/u.test(word)
    ? [word]
    : [word, `${word}s`];
}

/** Without "the Sahel" where there is "Sahel": the reader of the list sees to articles. */
function withoutArticles(names: readonly string[]): string[] {
  const known = new Set(names.map((name) => name.replace(/^\?/u, '')));
  return [...new Set(names)].filter(
    (name) => !known.has(name.replace(/^\??the /u, '')) || !/^\??the /u.test(name),
  );
}

/** The lines of training/gazetteer/NAME.txt: "code | name | other, names | demonyms". */
export function readList(name: string): ListedPlace[] {
  return fs
    .readFileSync(`training/gazetteer/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [code, first, others, demonyms] = line.split('|').map((field) => field.trim());
      return {
        code: code!,
        name: first!.replace(/^\?/u, ''),
        names: withoutArticles([first!, ...split(others, ',')].map(foldPlaceName)),
        demonyms: split(demonyms, ',').flatMap((d) => withPlural(d.replace(/^\?/u, ''))),
      };
    });
}
