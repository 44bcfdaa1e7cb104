import { areSpellingsOfOne } from '../names/spelling.js';
import { keysOf } from './words.js';

const ARTICLES = new Set(['a', 'an', 'the']);
/** Words that a fuller form may add or leave out, and that initials leave out. */
const SMALL = new Set([...ARTICLES, 'of', 'and', 'for']);

/** The words by which a name or description is compared: "The harbour office" and "the Harbour Office" have the same. */
export function nameWords(name: string): string[] {
  const words = keysOf(name).map((word) => word.replace(/'s$/, ''));
  const start = words.findIndex((word) => !ARTICLES.has(word));
  return start < 0 ? words : words.slice(start);
}

/** One string for all forms that differ in case, marks and a leading article alone. */
export const nameKey = (name: string): string => nameWords(name).join(' ');

/** Whether one has all the words of the other, in order: "Lind" and "Anna Lind". */
export function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && short[at] === word) at++;
  return short.length > 0 && at === short.length;
}

/** "A. Lind" and "Anna Lind": the same surname, and a first name that is the other's initial. */
function isInitialOf(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length < 2 || one.at(-1) !== other.at(-1)) return false;
  return one.every((word, i) => {
    const another = other[i]!;
    return word === another || ((word.length === 1 || another.length === 1) && word[0] === another[0]);
  });
}

/** Whether two names can be one person's: one is part of the other, or has initials, or is a spelling of it. */
export function canBeOnePerson(one: readonly string[], other: readonly string[]): boolean {
  return (
    isPartOf(one, other) || isPartOf(other, one) || isInitialOf(one, other) || areSpellingsOfOne(one, other)
  );
}

/** Whether one name is the initials of the other: "HSA" and "Harbour Safety Authority". */
function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const telling = long.filter((word) => !SMALL.has(word));
  return short.length === 1 && telling.length > 1 && short[0] === telling.map((word) => word[0]).join('');
}

/** Whether a name begins or ends with all of another: "Lewin Ferries Limited" and "Lewin Ferries". */
function frames(long: readonly string[], short: readonly string[]): boolean {
  const words = short.join(' ');
  return (
    short.length > 0 &&
    (long.slice(0, short.length).join(' ') === words || long.slice(-short.length).join(' ') === words)
  );
}

/** Whether two names can be one organization's: one begins or ends with the other, or is its initials. */
export function canBeOneOrganization(one: readonly string[], other: readonly string[]): boolean {
  return frames(one, other) || frames(other, one) || isAcronymOf(one, other) || isAcronymOf(other, one);
}
