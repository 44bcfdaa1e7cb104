import { Readability } from '@mozilla/readability';
import type { DroppedPart, Publication, Warning } from '../article.js';
import { findBlocks, type Layout } from '../clean/blocks.js';
import { collectBlocks, type HtmlBlock } from './html/blocks.js';
import { type Marks, removeForeign, removeNamed } from './html/clutter.js';
import { type DomDocument, type DomElement, parsePage } from './html/dom.js';
import { type LeftOut, leftOut, surveyPage } from './html/dropped.js';
import { layOut, repeatsOpening } from './html/layout.js';
import { besideText, type Metadata, readMetadata } from './html/metadata.js';
import { nestingDepth, stripTags } from './html/tags.js';

/** A page as text, with the layout that its markup tells. */
export interface HtmlText {
  text: string;
  layout: Layout;
  warnings: Warning[];
  /** The language that the page says it is in, as an ISO 639 code. */
  language?: string;
  /** What the page says of its publication; left out where nothing was read of it. */
  publication?: Publication;
  /** What of the page is not in the text, in reading order. */
  dropped?: DroppedPart[];
}

const NO_ARTICLE: Warning = {
  code: 'no-article-found',
  message: 'No article stands out on the page, so all of its text was read.',
};
const BROKEN_HTML: Warning = {
  code: 'broken-html',
  message: 'The page could not be parsed, so its text was read without its markup.',
};
const EMPTY_PAGE: Warning = { code: 'empty-page', message: 'The page has no text.' };

/** Nested elements beyond which a page is broken, and the search for its article takes minutes. */
const DEEPEST = 256;
/** Elements beyond which a page is not searched for its article: the search takes too long. */
const MOST_ELEMENTS = 100_000;

/** The element that holds the article's text, or null. Changes `page`. */
function findArticle(page: DomDocument): DomElement | null {
  try {
    const reader = new Readability<DomElement>(page as never, {
      keepClasses: true,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as never,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** What a page has of an article, and what beside it. */
interface Article {
  blocks: HtmlBlock[];
  leftOut: LeftOut[];
  metadata: Metadata;
}

function readArticle(html: string): Article {
  const page = parsePage(html);
  const metadata = readMetadata(page);
  const marks: Marks = new Map();
  removeForeign(page, marks);
  // Readability unwraps boxes and so loses their names: take them out before it looks.
  removeNamed(page, marks);
  const survey = surveyPage(page.body ?? page, marks);
  const article = findArticle(page);
  if (!article) return { blocks: [], leftOut: [], metadata };
  const blocks = collectBlocks(article);
  const repeats = (block: HtmlBlock): boolean => repeatsOpening(block, metadata);
  return { blocks, leftOut: leftOut(survey, blocks, repeats), metadata };
}

/** All words of a page whose markup is of no use. */
function readWithoutMarkup(html: string): HtmlText {
  const text = parsePage(stripTags(html)).body?.textContent ?? '';
  return { text, layout: findBlocks(text), warnings: [BROKEN_HTML] };
}

/** All text of the page, one block a line. */
function readAnyText(html: string, metadata: Metadata): HtmlText {
  const page = parsePage(html);
  removeForeign(page);
  const text = collectBlocks(page.body ?? page)
    .map((block) => block.text)
    .join('\n\n');
  const warnings = [text ? NO_ARTICLE : EMPTY_PAGE];
  return { text, layout: findBlocks(text), warnings, ...besideText(metadata) };
}

/**
 * Reads the article of a web page: its text, one block a line, and the layout that the markup tells. Never throws: a page
 * without a readable article gives all of its text and a warning.
 */
export function readHtml(html: string): HtmlText {
  if (nestingDepth(html) > DEEPEST) return readWithoutMarkup(html);
  try {
    const { blocks, leftOut, metadata } = readArticle(html);
    if (blocks.length === 0) return readAnyText(html, metadata);
    return { ...layOut(blocks, metadata, leftOut), warnings: [], ...besideText(metadata) };
  } catch {
    return readWithoutMarkup(html);
  }
}
