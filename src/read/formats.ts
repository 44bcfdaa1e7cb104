import { bratFormat } from './brat.js';
import { PACKED } from './gzip.js';
import type { InputArticle, InputError } from './input.js';
import { citronFormat, jsonFormat } from './json.js';
import { markdownFormat } from './markdown.js';
import { mhtmlFormat } from './mhtml.js';
import { ndjsonFormat } from './ndjson.js';
import { htmlFormat } from './page.js';
import type { OpenSource } from './source.js';
import { textFormat } from './text.js';
import { warcFormat } from './warc.js';

/** One input format. A new one is one file and one line in `formats`. */
export interface InputFormat {
  /** File name endings that tell the format, with the dot, in lower case. Folders are searched for them. */
  extensions: readonly string[];
  /** Whether folders are searched for its endings only where the user asks for this format. */
  isOnRequest?: true;
  /** Tells the format by the first line that is not blank, where the file's name does not tell it. */
  recognises(firstLine: string): boolean;
  /** Reads the articles of a source, in order; one article has at most `maxBytes` bytes. At least one item comes. */
  read(source: OpenSource, maxBytes: number): AsyncGenerator<InputArticle | InputError>;
}

/** Every input format, in the order in which content is tried. */
export const formats = {
  ndjson: ndjsonFormat,
  html: htmlFormat,
  warc: warcFormat,
  mhtml: mhtmlFormat,
  markdown: markdownFormat,
  json: jsonFormat,
  citron: citronFormat,
  brat: bratFormat,
  text: textFormat,
} satisfies Record<string, InputFormat>;

export type InputFormatName = keyof typeof formats;

/** All file name endings that are read as articles in folders, of this format alone if it is read on request. */
export function extensionsFor(name: InputFormatName | 'auto'): readonly string[] {
  const asked: InputFormat | undefined = name === 'auto' ? undefined : formats[name];
  const searched: InputFormat[] = asked?.isOnRequest ? [asked] : Object.values(formats).filter(isSearched);
  return searched.flatMap(({ extensions }) => extensions).sort();
}

const isSearched = (format: InputFormat): boolean => !format.isOnRequest;

/** The format that a file's name tells, if any; that of a packed file stands before ".gz". */
export const formatByName = (name: string): InputFormat | undefined =>
  Object.values<InputFormat>(formats).find(({ extensions }) => hasEnding(name, extensions));

/** Whether a file's name has one of these endings, with or without ".gz" behind. */
export function hasEnding(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase().replace(PACKED, '');
  return extensions.some((extension) => lower.endsWith(extension));
}

/** The format that the beginning of the content tells; plain text where no other does. */
export function formatByContent(head: string): InputFormat {
  const line = /\S.*/.exec(head)?.[0] ?? '';
  return Object.values(formats).find((format) => format.recognises(line)) ?? formats.text;
}
