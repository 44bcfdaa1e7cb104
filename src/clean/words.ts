import { withoutUnprintable } from '../invisible.js';

const LINE_BREAK = /[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])\s*/u;
/** What no space comes before, and what none comes after, where a sentence was broken at a line's end. */
const CLOSES = /^(?:[,;:.!?)\]…”’]|['"](?=[\s,;:.!?)]|$))/u;
const OPENS = /[([“‘]$/u;

function join(words: string, line: string): string {
  return words && line && !CLOSES.test(line) && !OPENS.test(words) ? `${words} ${line}` : words + line;
}

/**
 * The words of a block as a reader would write them down: on one line, without invisible characters; where lines are put
 * together, a comma or a closing mark joins the word before it.
 */
export function writtenWords(text: string): string {
  return withoutUnprintable(text)
    .split(LINE_BREAK)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .reduce(join, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}
