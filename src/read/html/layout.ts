import type { BlockKind } from '../../article.js';
import { findDateline, type Layout } from '../../clean/blocks.js';
import { readAuthors } from '../../clean/byline.js';
import { toPassage } from '../../clean/passages.js';
import { findLabel } from '../../clean/rules/labels.js';
import type { HtmlBlock } from './blocks.js';

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

const sameWords = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === b.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Text and layout in the making: each block on a line of its own, blank lines between. */
class Writer {
  text = '';
  readonly layout: Layout = { blocks: [], headline: null, byline: null, dateline: null };

  add(words: string, kind: BlockKind, rule: string): { start: number; end: number; text: string } {
    const start = this.text ? this.text.length + 2 : 0;
    this.text += this.text ? `\n\n${words}` : words;
    const span = { start, end: start + words.length };
    this.layout.blocks.push({ ...span, kind, rule });
    return { ...span, text: words };
  }
}

/** Whether a block says again what stands above the text: the headline, or who wrote it. */
function repeatsOpening(block: HtmlBlock, { headline, authors }: Opening): boolean {
  if (headline && sameWords(block.text, headline)) return true;
  return authors.length > 0 && !!readAuthors(block.text)?.some((name) => authors.includes(name));
}

/** The article's text, one block a line, headline and byline first, and what each of its lines is. */
export function layOut(blocks: readonly HtmlBlock[], opening: Opening): { text: string; layout: Layout } {
  const writer = new Writer();
  const { headline, authors } = opening;
  if (headline) writer.layout.headline = writer.add(headline, 'headline', 'html-title');
  if (authors.length) {
    const span = writer.add(`By ${authors.join(', ')}`, 'byline', 'html-author');
    writer.layout.byline = { ...span, authors };
  }
  let paragraphs = 0;
  for (const block of blocks) {
    if (repeatsOpening(block, opening)) continue;
    const named = !writer.layout.byline && paragraphs <= STANDFIRST ? readAuthors(block.text) : undefined;
    if (named) {
      writer.layout.byline = { ...writer.add(block.text, 'byline', 'byline'), authors: named };
      continue;
    }
    const { kind, rule } = kindOf(block);
    if (kind === 'paragraph') paragraphs++;
    writer.add(block.text, kind, rule);
  }
  writer.layout.dateline = findDateline(writer.text, writer.layout.blocks);
  return { text: writer.text, layout: writer.layout };
}
