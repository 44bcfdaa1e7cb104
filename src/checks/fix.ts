import type { InputArticle } from '../read/input.js';
import { EarlierArticles } from './earlier.js';
import { findAll } from './find.js';
import type { Edit, Finding } from './finding.js';
import type { Settings } from './settings.js';

/** Rounds after which an article is taken as it is: one edit may bring another to light. */
const ROUNDS = 10;

/** `text` with as many of the findings mended as can be in one go: of two that overlap, the first. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const taken: Edit[] = [];
  const isFree = (edit: Edit): boolean =>
    !taken.some(({ start, end }) => edit.start < end && start < edit.end);
  for (const { fix } of findings) if (fix.every(isFree)) taken.push(...fix);
  taken.sort((a, b) => a.start - b.start);
  let mended = '';
  let from = 0;
  for (const { start, end, replacement } of taken) {
    mended += text.slice(from, start) + replacement;
    from = end;
  }
  return mended + text.slice(from);
}

/** Mends `article` until nothing is left that can be mended by itself, and gives its new text. */
export function mend(article: InputArticle, settings: Settings): string {
  let { text } = article;
  for (let round = 0; round < ROUNDS; round++) {
    const mended = applyFixes(text, findAll({ ...article, text }, settings, new EarlierArticles()));
    if (mended === text) break;
    text = mended;
  }
  return text;
}
