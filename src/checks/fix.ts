import type { InputArticle } from '../read/input.js';
import { applyEdits } from '../repair/edits.js';
import { countLeading } from '../sorted.js';
import { EarlierArticles } from './earlier.js';
import { findAll } from './find.js';
import type { Edit, Finding } from './finding.js';
import type { Settings } from './settings.js';

/** Rounds after which an article is taken as it is: one edit may bring another to light. */
const ROUNDS = 10;

/** How many of `taken`, which are in order, begin before `edit`. */
const placeOf = (edit: Edit, taken: readonly Edit[]): number =>
  countLeading(taken, ({ start }) => start < edit.start);

function isFree(edit: Edit, taken: readonly Edit[]): boolean {
  const at = placeOf(edit, taken);
  const [before, after] = [taken[at - 1], taken[at]];
  return !(before && edit.start < before.end) && !(after && after.start < edit.end);
}

/** `text` with as many of the findings mended as can be in one go: of two that overlap, the first. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const taken: Edit[] = [];
  for (const { fix } of findings) {
    if (!fix.every((edit) => isFree(edit, taken))) continue;
    for (const edit of fix) taken.splice(placeOf(edit, taken), 0, edit);
  }
  return applyEdits(text, taken).text;
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
