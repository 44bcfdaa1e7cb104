import { stripVTControlCharacters } from 'node:util';

/** More of one piece of text than anybody reads in a report; what follows is left out. */
const LONGEST = 2000;

/** Control characters that are not white space, soft hyphens, zero-width spaces, and marks of writing direction. */
const INVISIBLE = /[^\P{Cc}\s]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The article's own words made safe for one line on a terminal: terminal escape sequences, control characters and marks
 * that turn the direction of writing are gone, runs of white space are one space, lone surrogates are U+FFFD.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(start(text))
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

function start(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
