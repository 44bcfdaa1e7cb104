import type { Line } from './lines.js';
import { endsSentence } from './wording.js';

/** Columns between which text is wrapped by hand or by a wire service's terminal. */
const NARROWEST = 40;
const WIDEST = 100;
/** Line breaks it takes to call the text wrapped, and the share of them that stand where the line was full. */
const ENOUGH_BREAKS = 4;
const FULL_SHARE = 0.75;
/** The largest share of them that may stand where a sentence ends: more, and each line is a paragraph. */
const SENTENCE_SHARE = 0.5;

const width = (line: Line): number => line.indent + line.text.length;

/** Whether `next`'s first word would not have fitted at the end of `line`. */
function isFull(line: Line, next: Line, columns: number): boolean {
  const space = next.text.search(/\s/);
  return width(line) + 1 + (space < 0 ? next.text.length : space) > columns;
}

/** Lines that follow each other without a blank line between, as pairs of neighbours. */
function neighbours(lines: readonly Line[]): [Line, Line][] {
  return lines.flatMap((next, i): [Line, Line][] => (i && !next.afterBlank ? [[lines[i - 1]!, next]] : []));
}

/** The width in columns at which `lines` are hard-wrapped, or 0 where they are not. */
export function wrapWidth(lines: readonly Line[]): number {
  const pairs = neighbours(lines);
  const columns = pairs.reduce((most, [line]) => Math.max(most, width(line)), 0);
  if (pairs.length < ENOUGH_BREAKS || columns < NARROWEST || columns > WIDEST) return 0;
  const full = pairs.filter(([line, next]) => isFull(line, next, columns)).length;
  const sentences = pairs.filter(([line]) => endsSentence(line.text)).length;
  return full >= FULL_SHARE * pairs.length && sentences <= SENTENCE_SHARE * pairs.length ? columns : 0;
}

/** Whether `next` carries on the paragraph of `line` in text wrapped at `columns` (0 for text that is not). */
export function isWrapped(line: Line, next: Line, columns: number): boolean {
  return columns > 0 && !next.afterBlank && next.indent <= line.indent && isFull(line, next, columns);
}
