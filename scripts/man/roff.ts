import type { Part } from './help-text.js';

/** Characters that roff would read as its own, or print as others. */
const ESCAPES: Record<string, string> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

/** A text that roff prints as it is, wherever it stands; all in ASCII. */
export function escaped(text: string): string {
  return text
    .replace(/[\\\-'"`^~]/g, (character) => ESCAPES[character]!)
    .replace(
      /[^\n -~]/gu,
      (character) => `\\[u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^\./gm, '\\&.');
}

export const bold = (text: string): string => `\\fB${escaped(text)}\\fR`;
export const italic = (text: string): string => `\\fI${escaped(text)}\\fR`;

export const section = (title: string): string => `.SH ${escaped(title.toUpperCase())}`;
export const subsection = (title: string): string => `.SS ${escaped(title)}`;
export const paragraph = (text: string): string => `.PP\n${text}`;
export const entry = (term: string, text: string): string => `.TP\n${term}\n${text}`;

/** A part of a help text. */
export function part(given: Part): string {
  if (given.kind === 'paragraph') return paragraph(escaped(given.text));
  if (given.kind === 'entry') return entry(bold(given.term), escaped(given.text));
  return ['.PP', '.nf', ...given.lines.map(escaped), '.fi'].join('\n');
}
