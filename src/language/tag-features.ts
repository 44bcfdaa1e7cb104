import type { Token } from './document.js';
import { listedTags } from './lexicon.js';

/** Tags that tell a word's place in a sentence; the rest of the word list (cities, honorifics, units …) is "thing". */
const KINDS: Readonly<Record<string, string>> = {
  Singular: 'noun',
  Plural: 'noun',
  Noun: 'noun',
  Actor: 'noun',
  Adjective: 'adjective',
  Comparative: 'adjective',
  Superlative: 'adjective',
  Infinitive: 'base',
  PresentTense: 'present',
  PastTense: 'past',
  Participle: 'participle',
  Gerund: 'gerund',
  Modal: 'modal',
  Copula: 'be',
  Auxiliary: 'auxiliary',
  Adverb: 'adverb',
  Preposition: 'preposition',
  Conjunction: 'conjunction',
  Determiner: 'determiner',
  Pronoun: 'pronoun',
  Possessive: 'possessive',
  QuestionWord: 'question',
};

function findKind(word: string): string {
  const tags = listedTags(word);
  if (tags === null) return '';
  return KINDS[tags.find((tag) => tag in KINDS) ?? ''] ?? 'thing';
}

/** The kind of a token by the word list. */
function kindOf({ spelling }: Token): string {
  spelling.kind ??= findKind(spelling.lower);
  return spelling.kind;
}

const endOf = (word: string): string => (word.length > 4 ? word.slice(-3) : word);

/** How a word is written: "A" with a capital, "1" with a digit, "-" with a hyphen, else nothing. */
function looksOf(token: Token): string {
  if (/\d/.test(token.text)) return '1';
  const hyphen = token.lower.includes('-') ? '-' : '';
  return `${token.text.charAt(0) === token.lower.charAt(0) ? '' : 'A'}${hyphen}`;
}

/**
 * What tells a token's part of speech: its word, its ending, the word list, and the same of its neighbours. `before2` to `behind`
 * are undefined outside of the sentence. Calls `add` with each feature.
 */
export function tagFeatures(
  [before2, before, token, behind]: readonly [Token | undefined, Token | undefined, Token, Token | undefined],
  add: (feature: string) => void,
): void {
  const { lower } = token;
  const looks = before ? looksOf(token) : `^${looksOf(token)}`;
  const kind = kindOf(token);
  const left = before?.lower ?? '^';
  const right = behind?.lower ?? '$';
  const leftKind = before ? kindOf(before) : findKind(left);
  const rightKind = behind ? kindOf(behind) : findKind(right);
  add(`w${lower}`);
  add(`k${kind}`);
  add(`l${looks}`);
  add(`3${lower.slice(-3)}`);
  add(`2${lower.slice(-2)}`);
  add(`4${lower.slice(-4)}`);
  add(`<${left}`);
  add(`>${right}`);
  add(`(${kind}|${leftKind}`);
  add(`)${kind}|${rightKind}`);
  add(`[${kind}|${left}`);
  add(`]${kind}|${right}`);
  add(`{${endOf(left)}`);
  add(`}${endOf(right)}`);
  add(`*${leftKind}|${rightKind}|${kind}`);
  add(`,${before2 ? kindOf(before2) : '^'}|${leftKind}|${kind}`);
  add(`#${looks}|${kind}|${lower.slice(-2)}`);
}
