import type { Document } from '../../language/document.js';
import { startsUpper } from '../casing.js';
import { isDemonym } from '../demonym.js';
import type { Found } from '../found.js';

const KIN = /^(?:grand)?(?:sons?|daughters?|child|children|wife|husband|brothers?|sisters?|twins?)$/u;
const BETWEEN = /^(?:,|and|&)$/u;
const BEHIND = /^(?:[,.;:)]|and)$/u;

/** The tokens of the single names listed behind a word for kin and a comma: "two brothers, Bram and Ilyas". */
function listedFrom({ tokens, sentences }: Document, at: number): number[] {
  const { to } = sentences[tokens[at]!.sentence]!;
  const listed: number[] = [];
  let i = at;
  while (i < to) {
    while (i < to && BETWEEN.test(tokens[i]!.lower)) i++;
    const token = tokens[i];
    const isName =
      token && i < to && token.kind === 'word' && startsUpper(token.text) && !isDemonym(token.lower);
    if (!isName || !BEHIND.test(tokens[i + 1]?.lower ?? '.')) break;
    listed.push(i++);
  }
  return listed;
}

/** The names with the relatives of somebody as people, those that nothing else found among them. */
export function agreeWithKin(document: Document, names: readonly Found[]): Found[] {
  const { tokens } = document;
  const relatives = new Set<number>();
  for (let comma = 1; comma < tokens.length; comma++) {
    if (tokens[comma]!.text !== ',' || !KIN.test(tokens[comma - 1]!.lower)) continue;
    for (const i of listedFrom(document, comma)) relatives.add(i);
  }
  if (relatives.size === 0) return [...names];
  const isRelative = ({ from, to }: Found): boolean => to - from === 1 && relatives.has(from);
  const typed = names.map((name): Found => (isRelative(name) ? { ...name, type: 'person' } : name));
  for (const { from, to } of names) for (let i = from; i < to; i++) relatives.delete(i);
  const more = [...relatives].map((from): Found => ({ from, to: from + 1, type: 'person' }));
  return [...typed, ...more].sort((a, b) => a.from - b.from);
}
