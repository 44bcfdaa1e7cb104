import type { Span } from '../article.js';
import { INVISIBLE } from '../invisible.js';

/** A non-blank line of the input, without the blanks around it. */
export interface Line extends Span {
  text: string;
  /** Columns of white space before the text. */
  indent: number;
  /** Whether a blank line, or the text's start, comes before. */
  afterBlank: boolean;
}

/** White space as scraped text has it: the Unicode spaces and what is invisible. */
const BLANK = new RegExp(`[\\s${INVISIBLE}]`, 'u');
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** `span` without white space and invisible characters at its two ends; empty where it has nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text[from]!)) from++;
  while (to > from && BLANK.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function* lineSpans(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) {
    yield { start, end: index };
    start = index + mark.length;
  }
  yield { start, end: text.length };
}

/** The non-blank lines of `text` in order, split at every kind of line break. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const whole of lineSpans(text)) {
    const { start, end } = trimSpan(text, whole);
    if (start < end) {
      lines.push({ start, end, text: text.slice(start, end), indent: start - whole.start, afterBlank });
    }
    afterBlank = start === end;
  }
  return lines;
}
