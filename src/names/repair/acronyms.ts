import type { Document } from '../../language/document.js';
import { isAllCaps, startsUpper } from '../casing.js';
import type { TaggedName, TaggedType } from '../tagger/labels.js';

const LEAST_LETTERS = 2;

const firstLetters = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .map((part) => part[0] ?? '')
    .join('');

/** Whether letters are the initials of the last words of a name, with or without its small ones. */
function areInitials(letters: string, words: readonly string[]): boolean {
  const ways = [words, words.filter(startsUpper)].map((way) => firstLetters(way).toLowerCase());
  return ways.some((initials) => initials.endsWith(letters.toLowerCase()));
}

/** The token of the acronym in brackets behind a name, or -1: "Harbour Workers' Union (HWU)". */
function acronymBehind({ tokens }: Document, { from, to }: TaggedName): number {
  const acronym = tokens[to + 1];
  if (to - from < LEAST_LETTERS || tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')') return -1;
  const letters = acronym!.text.replace(/s$|\./gu, '');
  const words = tokens
    .slice(from, to)
    .filter((t) => t.kind === 'word')
    .map((t) => t.text);
  return letters.length >= LEAST_LETTERS && isAllCaps(letters) && areInitials(letters, words) ? to + 1 : -1;
}

/**
 * The names with acronyms typed as what they are short for: "Open Door Scheme (ODS)" makes ODS a scheme wherever the
 * article uses it, found by the tagger or not.
 */
export function agreeWithExpansions(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const types = new Map<string, TaggedType>();
  for (const name of names) {
    const at = acronymBehind(document, name);
    if (at >= 0 && !types.has(document.tokens[at]!.text)) types.set(document.tokens[at]!.text, name.type);
  }
  if (types.size === 0) return [...names];
  const inside = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const typeOf = (at: number): TaggedType | undefined => types.get(document.tokens[at]!.text);
  const retyped = names.map((name) => {
    const type = name.to - name.from === 1 ? typeOf(name.from) : undefined;
    return type ? { ...name, type } : name;
  });
  const more = document.tokens.flatMap((_, at) => {
    const type = inside.has(at) ? undefined : typeOf(at);
    return type ? [{ from: at, to: at + 1, type }] : [];
  });
  return [...retyped, ...more].sort((a, b) => a.from - b.from);
}
