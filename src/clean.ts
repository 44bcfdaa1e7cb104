import type { Block, CleanArticle, CleanBlock } from './article.js';
import { findBlocks } from './clean/blocks.js';
import { findCaptions } from './clean/captions.js';
import { writtenWords } from './clean/words.js';
import { detectLanguage } from './language/detect.js';
import { findPublication } from './publication.js';
import { hasOwnText, type InputArticle } from './read/input.js';

/** What is wanted besides the article. */
export interface CleanOptions {
  /** List the furniture too, among the other blocks, and the parts of a page that were left out; false by default. */
  furniture?: boolean;
}

/**
 * The article of a page that was saved as text, without the page around it: headline, byline and body. Pure, like `analyze`,
 * and faster, for it looks for no names and no quotes. `id` stands in the result ("" by default).
 */
export function clean(text: string, options: CleanOptions & { id?: string } = {}): CleanArticle {
  return cleanArticle({ id: options.id ?? '', text, warnings: [] }, options);
}

/** Likewise of an article as a reader hands it on. */
export function cleanArticle(article: InputArticle, options: CleanOptions = {}): CleanArticle {
  const { id, text, warnings, meta } = article;
  const layout = article.layout ?? findBlocks(text);
  const { blocks, headline, byline, dateline } = layout;
  const own = blocks.filter(({ kind }) => kind !== 'furniture');
  return {
    schemaVersion: 1,
    id,
    language: detectLanguage({ text, paragraphs: own }, article.language),
    ...(hasOwnText(article) ? { text } : {}),
    headline,
    byline,
    dateline,
    ...findPublication(article, layout),
    body: withWords(own.filter(isBody), text)
      .map((block) => block.words)
      .join('\n\n'),
    blocks: withWords(options.furniture ? blocks : own, text),
    captions: findCaptions(text, blocks),
    ...(options.furniture && article.dropped ? { dropped: article.dropped } : {}),
    warnings,
    ...(meta ? { meta } : {}),
  };
}

const isBody = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'subhead';

const withWords = (blocks: readonly Block[], text: string): CleanBlock[] =>
  blocks.map((block) => ({ ...block, words: writtenWords(text.slice(block.start, block.end)) }));
