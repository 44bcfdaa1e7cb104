import type { BlockKind } from '../../article.js';
import type { Page } from '../page.js';
import type { Passage } from '../passages.js';

/** One reason to put a passage in a kind of block. */
export interface Rule {
  /** Kebab-case; it becomes the block's `rule`. */
  id: string;
  kind: BlockKind;
  applies(passage: Passage, page: Page): boolean;
}

/** A rule that knows a passage by its words alone, wherever it stands. */
export interface LabelRule extends Rule {
  applies(passage: Passage): boolean;
  /** Whether articles are over where such a line stands: what comes after belongs to the page or to other articles. */
  closes?: boolean;
}

/** No label is longer than this, in characters: what is longer is read as prose. */
const LONGEST_LABEL = 300;

/** Marks that may stand around a label: arrows, bars, brackets, but no quotation marks, for labels are not said. */
const AROUND = '[^\\p{L}\\p{N}"“”„‘]';

/** A pattern that takes a whole line made of one of `phrases` (regular expressions), give or take marks around it. */
export function wholeLine(...phrases: string[]): RegExp {
  return new RegExp(`^${AROUND}*(?:${phrases.join('|')})${AROUND}*$`, 'iu');
}

/** A pattern that takes a line beginning with one of `phrases` (regular expressions). */
export function lineStart(...phrases: string[]): RegExp {
  return new RegExp(`^${AROUND}{0,3}(?:${phrases.join('|')})`, 'iu');
}

/** Whether a line of at most `longest` characters matches one of `patterns`. */
export function matches(passage: Passage, patterns: readonly RegExp[], longest = LONGEST_LABEL): boolean {
  return passage.text.length <= longest && patterns.some((pattern) => pattern.test(passage.text));
}
