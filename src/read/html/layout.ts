import type { BlockForm, BlockKind, DroppedPart } from '../../article.js';
import { findDateline, type Layout } from '../../clean/blocks.js';
import { readAuthors } from '../../clean/byline.js';
import { toPassage } from '../../clean/passages.js';
import { findLabel } from '../../clean/rules/labels.js';
import type { HtmlBlock } from './blocks.js';
import { type LeftOut, REPEAT } from './dropped.js';

/** What stands above the text. */
export interface Opening {
  /** "" where there is none. */
  headline: string;
  authors: string[];
}

const KINDS: Record<string, BlockKind> = {
  figcaption: 'caption',
  caption: 'caption',
  h1: 'subhead',
  h2: 'subhead',
  h3: 'subhead',
  h4: 'subhead',
  h5: 'subhead',
  h6: 'subhead',
};

const FORMS: Readonly<Record<string, BlockForm>> = {
  blockquote: 'quotation',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  pre: 'preformatted',
};

/** Words up to which a block is too short to be trusted when it is nearly all links, and what "nearly" is. */
const SHORT = 25;
const MOSTLY = 0.8;

/** Paragraphs that may stand above the byline. */
const STANDFIRST = 2;

const wordCount = (text: string): number => text.split(' ').length;

function kindOf({ text, element, linked }: HtmlBlock): { kind: BlockKind; rule: string } {
  const label = findLabel(toPassage(text));
  if (label) return { kind: label.kind, rule: label.id };
  if (wordCount(text) <= SHORT && linked >= MOSTLY * text.length)
    return { kind: 'furniture', rule: 'html-links' };
  return { kind: KINDS[element] ?? 'paragraph', rule: `html-${element}` };
}

/** How much longer one text may be than another that has the same letters. */
const PADDING = 2;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const sameWords = (a: string, b: string): boolean =>
  a.length <= PADDING * b.length && b.length <= PADDING * a.length && lettersOf(a) === lettersOf(b);

/** An article as text, the layout that its markup tells, and what of its page was left out. */
export interface LaidOut {
  text: string;
  layout: Layout;
  dropped: DroppedPart[];
}

/** Characters of a dropped part that are kept, to tell which it was. */
const LONGEST_DROPPED = 200;

/** Text and layout in the making: each block on a line of its own, blank lines between. */
class Writer {
  readonly layout: Layout = { blocks: [], headline: null, byline: null, dateline: null };
  readonly dropped: DroppedPart[] = [];
  private readonly pieces: string[] = [];
  private length = 0;

  get text(): string {
    return this.pieces.join('\n\n');
  }

  /** Where the next block will start. */
  private get next(): number {
    return this.pieces.length > 0 ? this.length + 2 : 0;
  }

  add(
    words: string,
    kind: BlockKind,
    rule: string,
    form?: BlockForm,
  ): { start: number; end: number; text: string } {
    const start = this.next;
    this.pieces.push(words);
    this.length = start + words.length;
    const span = { start, end: this.length };
    this.layout.blocks.push({ ...span, kind, rule, ...(form ? { form } : {}) });
    return { ...span, text: words };
  }

  drop(words: string, rule: string): void {
    const shown = words.length > LONGEST_DROPPED ? `${words.slice(0, LONGEST_DROPPED)}…` : words;
    this.dropped.push({ at: this.next, rule, words: shown });
  }
}

/** Whether a block says again what stands above the text: the headline, or who wrote it. */
export function repeatsOpening(block: HtmlBlock, { headline, authors }: Opening): boolean {
  if (headline && sameWords(block.text, headline)) return true;
  return authors.length > 0 && !!readAuthors(block.text)?.some((name) => authors.includes(name));
}

function writeOpening(writer: Writer, { headline, authors }: Opening): void {
  if (headline) writer.layout.headline = writer.add(headline, 'headline', 'html-title');
  if (authors.length === 0) return;
  const span = writer.add(`By ${authors.join(', ')}`, 'byline', 'html-author');
  writer.layout.byline = { ...span, authors };
}

/** Writes a block and tells what it is; `first` tells that only a standfirst may stand above it, so that it may be the byline. */
function writeBlock(writer: Writer, block: HtmlBlock, opening: Opening, first: boolean): BlockKind {
  if (repeatsOpening(block, opening)) {
    writer.drop(block.text, REPEAT);
    return 'furniture';
  }
  const authors = first && !writer.layout.byline ? readAuthors(block.text) : undefined;
  if (authors) {
    writer.layout.byline = { ...writer.add(block.text, 'byline', 'byline'), authors };
    return 'byline';
  }
  const { kind, rule } = kindOf(block);
  writer.add(block.text, kind, rule, kind === 'paragraph' ? FORMS[block.element] : undefined);
  return kind;
}

/**
 * The article's text, one block a line, headline and byline first, and what each of its lines is. `leftOut` is what of the
 * page is no part of it.
 */
export function layOut(
  blocks: readonly HtmlBlock[],
  opening: Opening,
  leftOut: readonly LeftOut[] = [],
): LaidOut {
  const writer = new Writer();
  writeOpening(writer, opening);
  let paragraphs = 0;
  let out = 0;
  const dropBefore = (i: number): void => {
    for (; out < leftOut.length && leftOut[out]!.before <= i; out++)
      writer.drop(leftOut[out]!.words, leftOut[out]!.rule);
  };
  blocks.forEach((block, i) => {
    dropBefore(i);
    const kind = writeBlock(writer, block, opening, paragraphs <= STANDFIRST);
    if (kind === 'paragraph') paragraphs++;
  });
  dropBefore(blocks.length);
  const { text, layout, dropped } = writer;
  layout.dateline = findDateline(text, layout.blocks);
  return { text, layout, dropped };
}
