/**
 * Characters that show nothing, wherever they stand: soft hyphens, zero-width spaces, joiners, marks of writing direction.
 * Each constant is the inside of a character class, for regular expressions with the flag "u".
 */

/** Marks that turn the direction of writing. */
export const DIRECTION = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

/** Soft hyphens, zero-width spaces, word joiners, byte order marks. */
const EMPTY = '\\u00ad\\u034f\\u180e\\u200b\\u2060-\\u2065\\u206a-\\u206f\\ufeff';

/** Joiners: they shape the letters and emoji around them, and so are kept where words are printed. */
const JOINERS = '\\u200c\\u200d';

/** All of them: what is no part of a word though it may stand inside one. */
export const INVISIBLE = `${EMPTY}${DIRECTION}${JOINERS}`;

const ALL = new RegExp(`[${INVISIBLE}]`, 'gu');
const UNPRINTABLE = new RegExp(`[^\\P{Cc}\\s]|[${EMPTY}${DIRECTION}]`, 'gu');
const VISIBLE = new RegExp(`[^\\s${INVISIBLE}]`, 'u');

/** `text` as patterns and word lists are asked for it: with nothing invisible in it. */
export const withoutInvisible = (text: string): string => text.replace(ALL, '');

/** `text` as it is printed: without control characters other than white space, and nothing invisible but joiners. */
export const withoutUnprintable = (text: string): string => text.replace(UNPRINTABLE, '');

/** Whether `text` has nothing but white space and invisible characters. */
export const isBlank = (text: string): boolean => !VISIBLE.test(text);

/** The shortest beginning of `text`, in code units, that shows its first `visible` code units that are not invisible. */
export function lengthShowing(text: string, visible: number): number {
  let shown = 0;
  let length = 0;
  for (; length < text.length && shown < visible; length++) {
    if (withoutInvisible(text[length]!) !== '') shown++;
  }
  return length;
}
