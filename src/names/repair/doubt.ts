import { type Document, once } from '../../language/document.js';
import { isCommonWord } from '../../language/lexicon.js';
import { isAllCaps, isForcedPosition, startsUpper, titleCased } from '../casing.js';
import { type Found, keyOf } from '../found.js';
import type { NameType } from '../mention.js';
import { majorityTypes } from './types.js';

/** A common word is no name for its capital alone where a sentence begins with it. */
export function isMereCapital(document: Document, { from, to }: Found): boolean {
  const token = document.tokens[from]!;
  const sentence = document.sentences[token.sentence]!;
  return (
    to - from === 1 &&
    isForcedPosition(document, sentence, from) &&
    (isCommonWord(token.lower) || /ing$/u.test(token.lower))
  );
}

/** "No. 14" counts, and names nobody. */
export function isNumbered(document: Document, { from, to }: Found): boolean {
  const [first, ...rest] = document.tokens.slice(from, to);
  return /^nos?\.?$/u.test(first!.lower) && rest.every((t) => t.kind !== 'word');
}

/** "low water marks (LWM)": an acronym in brackets behind small words with its initials names a thing, not a body. */
export function isAcronymOfWords(document: Document, { from, to }: Found): boolean {
  const { tokens } = document;
  const letters = tokens[from]!.text.toLowerCase();
  if (
    to - from > 1 ||
    tokens[from - 1]?.text !== '(' ||
    tokens[to]?.text !== ')' ||
    !isAllCaps(tokens[from]!.text)
  )
    return false;
  const words = tokens.slice(Math.max(0, from - 1 - letters.length), from - 1);
  return (
    words.length === letters.length && words.every((t, i) => t.lower[0] === letters[i] && t.text === t.lower)
  );
}

/** The words that the article writes small, outside headlines. */
export const smallWords = once((document): ReadonlySet<string> => {
  const headlines = titleCased(document);
  const small = new Set<string>();
  document.sentences.forEach(({ from, to }, sentence) => {
    if (headlines.has(sentence)) return;
    for (let i = from; i < to; i++) {
      const { kind, text, lower } = document.tokens[i]!;
      if (kind === 'word' && !startsUpper(text)) small.add(lower);
    }
  });
  return small;
});

/** The longest part of a name that is a name elsewhere, or null. */
function knownPart(document: Document, name: Found, known: ReadonlyMap<string, NameType>): Found | null {
  for (let length = name.to - name.from; length > 0; length--) {
    for (let from = name.from; from + length <= name.to; from++) {
      const type = known.get(keyOf(document, { from, to: from + length }));
      if (type) return { from, to: from + length, type };
    }
  }
  return null;
}

/** In headlines a name is what the article calls one; unknown words that the article writes small are none. */
export function checkHeadlines(document: Document, names: readonly Found[]): Found[] {
  const headlines = titleCased(document);
  const isIn = (name: Found): boolean => headlines.has(document.tokens[name.from]!.sentence);
  const surnames = names
    .filter((n) => !isIn(n) && n.type === 'person' && n.to - n.from > 1)
    .map((n) => ({ ...n, from: n.to - 1 }));
  const known = majorityTypes(document, [...names.filter((n) => !isIn(n)), ...surnames]);
  const small = smallWords(document);
  return names.flatMap((name) => {
    if (!isIn(name)) return [name];
    const part = knownPart(document, name, known);
    if (part) return [part];
    return document.tokens.slice(name.from, name.to).some((t) => small.has(t.lower)) && name.type === 'person'
      ? []
      : [name];
  });
}
