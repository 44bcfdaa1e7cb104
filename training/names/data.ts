import fs from 'node:fs';
import path from 'node:path';
import type { Block } from '../../src/article.js';
import type { Token } from '../../src/language/document.js';
import { readDocument } from '../../src/language/read.js';
import { begin, inside, last, OUTSIDE, TYPES, unit } from '../../src/names/tagger/labels.js';
import { type TaggerView, viewOf } from '../../src/names/tagger/view.js';
import { hashString } from '../../src/tagging/hash.js';
import { type Word, wordOf } from '../../src/tagging/word.js';

/** One annotated text of the training data. */
export interface AnnotatedText {
  id: string;
  /** Which collection it comes from. */
  domain?: number;
  text: string;
  entities: { start: number; end: number; type: string }[];
}

/** A text as the tagger sees it, with the right label of each token. */
export interface Example {
  view: TaggerView;
  labels: Uint8Array;
}

export const readTexts = (file: string): AnnotatedText[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AnnotatedText);

/** All texts of the files in `folder`, in the order given. */
export const readAll = (folder: string, files: readonly string[]): AnnotatedText[] =>
  files.flatMap((file) =>
    readTexts(path.join(folder, `${file}.jsonl`)).map((text) => ({ ...text, domain: domainOf(file) })),
  );

const DOMAINS = ['worldwide', 'conll2003', 'gmb', 'wikigold', 'crossner', 'ewt', 'btc', 'wnut17'];
const domainOf = (file: string): number => DOMAINS.findIndex((name) => file.startsWith(name));

/** One paragraph a line: the training texts have no page around them. */
const linesOf = (text: string): Block[] =>
  [...text.matchAll(/\S[^\n]*/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    kind: 'paragraph',
    rule: 'line',
  }));

function labelEntity(labels: Uint8Array, from: number, to: number, type: number): void {
  if (to - from === 1) labels[from] = unit(type);
  else
    for (let i = from; i < to; i++)
      labels[i] = i === from ? begin(type) : i === to - 1 ? last(type) : inside(type);
}

/** Reads a text, and turns its entities into labels; what crosses a sentence's end is cut there. */
export function toExample({ text, entities, domain }: AnnotatedText, look?: (token: Token) => Word): Example {
  const document = readDocument(text, linesOf(text));
  const labels = new Uint8Array(document.tokens.length).fill(OUTSIDE);
  let from = 0;
  for (const entity of [...entities].sort((a, b) => a.start - b.start)) {
    const type = TYPES.indexOf(entity.type as (typeof TYPES)[number]);
    while (from < document.tokens.length && document.tokens[from]!.end <= entity.start) from++;
    let to = from;
    const sentence = document.tokens[from]?.sentence;
    while (
      to < document.tokens.length &&
      document.tokens[to]!.start < entity.end &&
      document.tokens[to]!.sentence === sentence
    )
      to++;
    if (to > from && type >= 0 && labels[from] === OUTSIDE) labelEntity(labels, from, to, type);
    from = to;
  }
  return { view: viewOf(document, domain, look), labels };
}

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|as|with|from|is)$/u;

const inTitleCase = (word: string): string =>
  SMALL.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);

/** A copy of one line of a text in Title Case or in capitals, at the text's end: what headlines look like. */
export function withHeadline(example: AnnotatedText, next: () => number): AnnotatedText {
  const lines = [...example.text.matchAll(/\S[^\n]{20,200}/gu)];
  const line = lines[Math.floor(next() * lines.length)];
  if (!line) return example;
  const capitals = next() < 0.5;
  const copy = capitals ? line[0].toUpperCase() : line[0].replace(/[\p{L}\p{M}'’-]+/gu, inTitleCase);
  if (copy.length !== line[0].length) return example;
  const at = example.text.length + 1;
  const moved = example.entities
    .filter((e) => e.start >= line.index && e.end <= line.index + line[0].length)
    .map((e) => ({ ...e, start: e.start - line.index + at, end: e.end - line.index + at }));
  return { ...example, text: `${example.text}\n${copy}`, entities: [...example.entities, ...moved] };
}

/**
 * A look that hides a share of a text's capitalised words, all of their occurrences: what is left is their shape, their
 * ending and their company, as with names that no list and no training text has.
 */
export function hidingLook(share: number, next: () => number): (token: Token) => Word {
  const hidden = new Map<string, boolean>();
  return (token) => {
    const word = wordOf(token);
    if (!word.isUpper) return word;
    if (!hidden.has(token.lower)) hidden.set(token.lower, next() < share);
    if (!hidden.get(token.lower)) return word;
    return {
      ...word,
      low: hashString(`hidden ${token.lower}`),
      cased: 2,
      fine: 0,
      middle: 0,
      coarse: 0,
      lists: 0,
    };
  };
}
