import type { Block, Byline, Dateline, TextSpan } from '../article.js';
import { readAuthors, readPlainAuthor } from './byline.js';
import { readDateline, readDatelineAlone } from './dateline.js';
import { type Page, readPage } from './page.js';
import { findRule } from './rules/index.js';

/** What the page's lines are, and the parts of the article that have a name of their own. */
export interface Layout {
  blocks: Block[];
  headline: TextSpan | null;
  byline: Byline | null;
  dateline: Dateline | null;
}

function spanOf(text: string, block: Block | undefined): TextSpan | null {
  return block ? { start: block.start, end: block.end, text: text.slice(block.start, block.end) } : null;
}

function bylineOf(page: Page, span: TextSpan | null): Byline | null {
  const words = page.passages[page.byline]?.text;
  if (!span || words === undefined) return null;
  const plain = readPlainAuthor(words);
  return { ...span, authors: readAuthors(words) ?? (plain ? [plain] : []) };
}

const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]+:\s/u;

/** Whether several blocks begin with a name in capitals and a colon, as the turns of a transcript do. */
const isTranscript = (text: string, blocks: readonly Block[]): boolean =>
  blocks.filter(({ start }) => SPEAKER.test(text.slice(start, start + 60))).length > 1;

/** Blocks at the beginning of an article in which its dateline is looked for. */
const DATELINE_REACH = 3;

/** The dateline on its own line or at the head of one of the first paragraphs. */
export function findDateline(text: string, blocks: readonly Block[]): Dateline | null {
  const opening = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'dateline')
    .slice(0, DATELINE_REACH);
  for (const { start, end, kind } of opening) {
    const words = text.slice(start, end);
    const found = kind === 'dateline' ? readDatelineAlone(words) : readDateline(words);
    if (found && !(words[found.length] === ':' && isTranscript(text, blocks))) {
      const { length, place, agency } = found;
      return { start, end: start + length, text: words.slice(0, length), place, agency };
    }
  }
  return null;
}

/** Tells the article from the page around it: every non-blank line lies in exactly one block, in reading order. */
export function findBlocks(text: string): Layout {
  const page = readPage(text);
  const blocks = page.passages.map((passage): Block => {
    const { kind, id } = findRule(passage, page);
    const form = id === 'list-item' ? ({ form: 'list-item' } as const) : {};
    return { start: passage.start, end: passage.end, kind, rule: id, ...form };
  });
  return {
    blocks,
    headline: spanOf(text, blocks[page.headline]),
    byline: bylineOf(page, spanOf(text, blocks[page.byline])),
    dateline: findDateline(text, blocks),
  };
}
