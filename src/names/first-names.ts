import data from '../models/first-names.json' with { type: 'json' };
import { textOf } from '../tagging/letters.js';
import type { Gender } from './gender.js';
import { foldPlaceName } from './place-name.js';

/** Where the names begin that have these first two letters; -1 where there are none. */
function findBlock(packed: string, [first, second]: string): number {
  const letter = packed.indexOf(`0${first}`);
  if (letter < 0 || packed.charAt(letter + 2) === second) return letter;
  const at = packed.indexOf(`1${second}`, letter);
  const nextLetter = packed.indexOf('0', letter + 1);
  return nextLetter >= 0 && at > nextLetter ? -1 : at;
}

/**
 * The names with these first two letters among names in the order of the alphabet, "0abby5e": each begins with the number of letters that
 * it shares with the name before.
 */
function* unpackBlock(packed: string, letters: string): Generator<string> {
  const start = findBlock(packed, letters);
  if (start < 0) return;
  const end = packed.slice(start + 1).search(/[01]/u);
  let before = letters;
  for (const [part] of packed.slice(start, end < 0 ? undefined : start + 1 + end).matchAll(/\d\D+/gu)) {
    before = before.slice(0, Number(part.charAt(0))) + part.slice(1);
    yield before;
  }
}

let texts: { female: string; male: string } | undefined;

/** By the first two letters of names: an article has few first names, and the lists have thousands. */
const blocks = new Map<string, ReadonlyMap<string, Gender>>();

function blockOf(letters: string): ReadonlyMap<string, Gender> {
  let block = blocks.get(letters);
  if (block === undefined) {
    texts ??= { female: textOf(data.female), male: textOf(data.male) };
    const named = new Map<string, Gender>();
    for (const name of unpackBlock(texts.female, letters)) named.set(name, 'female');
    for (const name of unpackBlock(texts.male, letters)) named.set(name, 'male');
    block = named;
    blocks.set(letters, block);
  }
  return block;
}

/** Two letters that a name may begin with. */
const BEGINNING = /^[a-z][a-z'.-]/u;

/** The gender of the people who bear a first name, or null where the name is borne by both or is not known. */
export function genderOfFirstName(name: string): Gender | null {
  const folded = foldPlaceName(name);
  const letters = BEGINNING.exec(folded)?.[0];
  return letters === undefined ? null : (blockOf(letters).get(folded) ?? null);
}
