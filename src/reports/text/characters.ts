import { stripVTControlCharacters } from 'node:util';
import { withoutUnprintable } from '../../invisible.js';

/** More of one piece of text than anybody reads in a report; what follows is left out. */
const LONGEST = 2000;

/**
 * The article's own words made safe for one line on a terminal: terminal escape sequences, control characters and marks
 * that turn the direction of writing are gone, runs of white space are one space, lone surrogates are U+FFFD. An accent without a
 * letter gets a dotted circle for one: it would join the end of the escape sequence before it.
 */
export function printable(text: string): string {
  return withoutUnprintable(stripVTControlCharacters(start(text)))
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
    .replace(/^\p{M}/u, '◌$&');
}

function start(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
