import type { Document } from '../language/document.js';
import { isAllCaps } from './casing.js';
import type { NameMention } from './mention.js';

/** What may stand between a name and another name of the same person, or between the subject's verb and it. */
const ALSO =
  /^[,(]? ?(?:who )?(?:(?:is|was) )?(?:born(?: as)?|n[ée]e|(?:(?:also|better|popularly|commonly|formerly|previously|widely) )?known as|a\.?k\.?a\.?|alias|whose real name (?:is|was))$/u;
const BORN_AS = /\b(?:was born(?: as)?|was known as) $/u;
const LONGEST_LINK = 6;

const joined = ({ tokens }: Document, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ');

/** "Ann Ida Lind (AIL)": the initials of the name before, in brackets. */
function isOwnAcronym(document: Document, name: NameMention, short: NameMention): boolean {
  const { tokens } = document;
  const initials = tokens.slice(name.from, name.to).map((t) => t.text[0]);
  return (
    short.to - short.from === 1 &&
    short.from === name.to + 1 &&
    tokens[name.to]!.text === '(' &&
    isAllCaps(short.text) &&
    initials.join('') === short.text
  );
}

function isLinked(document: Document, name: NameMention, alias: NameMention): boolean {
  if (alias.from - name.to > LONGEST_LINK) return false;
  return ALSO.test(joined(document, name.to, alias.from)) || isOwnAcronym(document, name, alias);
}

/** The person whose other name a mention is, as the article says: "Ann Lind, born Ann Berg", or as the sentence's subject. */
function bearerOf(
  document: Document,
  alias: NameMention,
  earlier: readonly NameMention[],
): NameMention | undefined {
  const last = earlier.at(-1);
  if (last && isLinked(document, last, alias)) return last;
  const { from } = document.sentences[document.tokens[alias.from]!.sentence]!;
  return BORN_AS.test(`${joined(document, Math.max(from, alias.from - 3), alias.from)} `)
    ? earlier[0]
    : undefined;
}

/**
 * The mentions that the article says are another name of somebody ("Ann Lind, born Ann Berg", "Rosa Maria Cruz (RMC)"), each
 * with the mention of that person. Mentions are people's, in reading order.
 */
export function statedAliases(
  document: Document,
  mentions: readonly NameMention[],
): Map<NameMention, NameMention> {
  const aliases = new Map<NameMention, NameMention>();
  mentions.forEach((alias, i) => {
    const { sentence } = document.tokens[alias.from]!;
    let first = i;
    while (first > 0 && document.tokens[mentions[first - 1]!.from]!.sentence === sentence) first--;
    const bearer = bearerOf(document, alias, mentions.slice(first, i));
    if (bearer) aliases.set(alias, bearer);
  });
  return aliases;
}
