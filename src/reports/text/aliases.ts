import type { Entity } from '../../article.js';
import { printable } from './characters.js';

const MOST = 3;

/** The aliases that tell a reader something: "Bobby" or "EPC", not a surname alone or initials of the name's own words. */
export function telling({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  const known = wordsOf(name);
  const isKnown = (word: string) =>
    known.some((other) => other === word || (word.length === 1 && other.startsWith(word)));
  return aliases
    .filter((alias) => !wordsOf(alias).every(isKnown))
    .slice(0, MOST)
    .map(printable);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
