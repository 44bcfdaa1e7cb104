import type { Span } from '../article.js';
import { withoutInvisible } from '../invisible.js';
import { type Line, splitLines } from './lines.js';
import { carriesOn } from './sentences.js';
import { measureWording, type Wording } from './wording.js';
import { isWrapped, wrapWidth } from './wrapping.js';

/** One line, or the several lines of one paragraph: what becomes one block. */
export interface Passage extends Span, Wording {
  /** Position among the page's passages, from 0. */
  index: number;
  /** The words without invisible characters, the line breaks between them as single spaces. */
  text: string;
  /** `text` in small letters, which many rules ask for. */
  lower: string;
  /** Whether a blank line, or the text's start, comes before. */
  afterBlank: boolean;
}

/** `words` as a passage of its own, the whole of a text. */
export function toPassage(words: string): Passage {
  const text = withoutInvisible(words);
  const lower = text.toLowerCase();
  return { index: 0, start: 0, end: words.length, text, lower, afterBlank: true, ...measureWording(text) };
}

function joinLines(lines: readonly Line[], index: number): Passage {
  const start = lines[0]!.start;
  const end = lines.at(-1)!.end;
  const words = lines.length === 1 ? lines[0]!.text : lines.map((line) => line.text).join(' ');
  return { ...toPassage(words), index, start, end, afterBlank: lines[0]!.afterBlank };
}

/** The lines of `text`, hard-wrapped paragraphs and sentences broken at their links put together again. */
export function findPassages(text: string): Passage[] {
  const lines = splitLines(text);
  const columns = wrapWidth(lines);
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      before &&
      (isWrapped(before, line, columns) || carriesOn(before, line, lines[i + 1], group!.length > 1))
    ) {
      group!.push(line);
    } else {
      groups.push([line]);
    }
  });
  return groups.map((group, index) => joinLines(group, index));
}
