import { marked } from 'marked';
import { collectBlocks, type HtmlBlock } from '../html/blocks.js';
import { removeForeign } from '../html/clutter.js';
import { parsePage } from '../html/dom.js';
import { layOut } from '../html/layout.js';
import { besideText } from '../html/metadata.js';
import type { HtmlText } from '../html.js';
import { readFrontMatter } from './front-matter.js';

const isHeading = ({ element }: HtmlBlock): boolean => /^h[1-6]$/.test(element);

/** The first heading, where only short lines stand above it: a byline, a date. */
function headlineOf(blocks: readonly HtmlBlock[]): string {
  const at = blocks.findIndex(isHeading);
  const above = blocks.slice(0, Math.max(0, at));
  return at >= 0 && above.every(({ text }) => text.length < 80) ? blocks[at]!.text : '';
}

/**
 * Reads an article in Markdown (CommonMark, with tables) as text, one block a line, and the layout that its marks tell.
 * Headline and authors are those of the front matter, where there is one. Never throws.
 */
export function readMarkdown(source: string): HtmlText {
  const { metadata, body } = readFrontMatter(source);
  const page = parsePage(marked.parse(body, { async: false, gfm: true }));
  removeForeign(page);
  const blocks = collectBlocks(page.body ?? page);
  const headline = metadata.headline || headlineOf(blocks);
  const { text, layout } = layOut(blocks, { ...metadata, headline });
  return { text, layout, warnings: [], ...besideText(metadata) };
}
