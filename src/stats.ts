import type { Stats } from './article.js';
import { eachWord } from './language/characters.js';
import type { Document } from './language/document.js';

/** Words and numbers in `text`. */
export function countWords(text: string): number {
  let words = 0;
  eachWord(text, "'’-", () => {
    words++;
  });
  return words;
}

/** Words, sentences and paragraphs of the article itself, and the share of the input's words that is page furniture. */
export function countStats(document: Document): Stats {
  const wordsOf = (furniture: boolean): number =>
    document.blocks
      .filter((b) => (b.kind === 'furniture') === furniture)
      .reduce((sum, b) => sum + countWords(document.text.slice(b.start, b.end)), 0);
  const words = wordsOf(false);
  const aside = wordsOf(true);
  return {
    words,
    sentences: document.sentences.length,
    paragraphs: document.paragraphs.filter((p) => p.kind === 'paragraph').length,
    furnitureShare: words + aside === 0 ? 0 : Math.round((aside / (words + aside)) * 1000) / 1000,
  };
}
