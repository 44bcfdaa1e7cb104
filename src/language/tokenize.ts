import { INVISIBLE, withoutInvisible } from '../invisible.js';
import { abbreviations, numberAbbreviations, smallAbbreviations } from './abbreviations.js';
import type { Spelling, Token, TokenKind } from './document.js';
import { isListedAs } from './lexicon.js';
import { endOfPlainMark, endOfPlainWord, skipBlanks } from './plain.js';

/** A token whose sentence and paragraph are still to be told: both are 0 as yet. */
export type RawToken = Token;

const LETTERS = `[\\p{L}\\p{M}\\p{N}_${INVISIBLE}]`;
const TOKEN = new RegExp(
  [
    `(?<initials>(?:\\p{L}\\.){2,}(?!\\p{L}{2}))`, // U.S.  a.m.
    `(?<number>[$£€¥]?\\p{Nd}+(?:[.,:/]\\p{Nd}+)*(?:st|nd|rd|th|m|bn|k|pm|am|s)?%?(?![\\p{L}\\p{Nd}]|[.,:/]\\p{Nd}))`,
    `(?<measure>\\p{Nd}+(?:[.,:/]\\p{Nd}+)+)`, // 1,200 of 1,200km
    `(?<ending>(?<=[\\p{Nd}.])['’ʼ]s(?!${LETTERS}))`, // 's of U.S.'s
    `(?<word>[\\p{L}\\p{N}@#]${LETTERS}*(?:[&'’‘ʼ‑‐.-](?=\\p{L}|\\p{N})(?<![.].)${LETTERS}+)*)`,
    `(?<mark>\\.{2,}|-{2,}|''|\`\`|’’|‘‘|\\S)`,
  ].join('|'),
  'gu',
);
/** Nothing but "'s" and the like is cut off a word without one. */
const HYPHEN = /[-‐‑]/u;
const CLITIC = /['’ʼ](?:s|re|ve|ll|d|m)$/iu;
const COMPOUND_TAIL =
  /[-‐‑](?:based|born|led|backed|run|owned|funded|controlled|sponsored|trained|style|area|wide|held|made|bound|educated|occupied|ruled|brokered|affiliated|linked|registered|listed)$/iu;
/** "R-Ky.", "D-N.J.": a party and the state of its member. */
const PARTY = /^[DRI][-‐‑](?=\p{Lu})/u;
const COMPOUND_HEAD = /^(?:ex|anti|pro|non|mid|post|pre|then|vice|pan|cross)[-‐‑](?=\p{Lu})/iu;

/** Words seen before: what is known of one is found once, and its text is hashed once for all the maps that are asked for it. */
const seen = new Map<string, Spelling>();
const MOST_SEEN = 20_000;

function spellingOf(word: string): Spelling {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const lower = withoutInvisible(word).replace(/[’‘ʼ]/gu, "'").replace(/[‐‑]/gu, '-').toLowerCase();
  const spelling: Spelling = { text: word, lower, word: null, kind: null };
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(word, spelling);
  return spelling;
}

/** Lower case, straight apostrophes, nothing invisible. */
export const normalizeWord = (word: string): string => spellingOf(word).lower;

const isCountry = (word: string): boolean => isListedAs(word.toLowerCase(), 'Country');

/** Where "Nairobi-based", "Chad-Sudan" and "ex-President" are cut at their hyphen. */
function hyphenCuts(word: string): number[] {
  const found: number[] = [];
  if (!HYPHEN.test(word)) return found;
  const head = COMPOUND_HEAD.exec(word) ?? PARTY.exec(word);
  if (head) found.push(head[0].length - 1, head[0].length);
  const tail = /^\p{Lu}/u.test(word) ? COMPOUND_TAIL.exec(word) : null;
  if (tail) found.push(tail.index, tail.index + 1);
  const pair = /^(\p{Lu}\p{Ll}+)[-‐‑](\p{Lu}\p{Ll}+)$/u.exec(word);
  if (pair && isCountry(pair[1]!) && isCountry(pair[2]!)) found.push(pair[1]!.length, pair[1]!.length + 1);
  return found;
}

/** The inner positions at which a word is cut: at some hyphens, and in front of "'s". */
function cuts(word: string): number[] {
  const found = hyphenCuts(word);
  const clitic = CLITIC.exec(word);
  if (clitic && clitic.index > 0) found.push(clitic.index);
  return found;
}

function raw(word: string, start: number, kind: TokenKind): RawToken {
  const spelling = spellingOf(word);
  const { text, lower } = spelling;
  return { start, end: start + text.length, text, lower, kind, spelling, sentence: 0, paragraph: 0 };
}

const kindOf = (part: string): TokenKind => (/[\p{L}\p{N}]/u.test(part) ? 'word' : 'mark');

/** A word and what is cut off it; a lone hyphen becomes a mark. */
function pieces(word: string, start: number): RawToken[] {
  const inner = cuts(word);
  if (inner.length === 0) return [raw(word, start, kindOf(word))];
  const edges = [0, ...inner, word.length];
  return edges.slice(1).flatMap((edge, i) => {
    const part = word.slice(edges[i]!, edge);
    return part ? [raw(part, start + edges[i]!, kindOf(part))] : [];
  });
}

/** Whether the point behind `word` is its own; `rest` is what follows the point. */
function carriesPoint(word: string, rest: string): boolean {
  const lower = normalizeWord(word);
  if (numberAbbreviations.has(lower)) return /^\s?\d/u.test(rest);
  const known = /^\p{Lu}/u.test(word) ? abbreviations : smallAbbreviations;
  return known.has(lower) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
}

/** Takes the point after "Mr" or a single initial into the word. */
function withPoint(text: string, whole: string, end: number): string {
  if (text[end] !== '.' || text[end + 1] === '.') return whole;
  const word = whole.replace(PARTY, '');
  return carriesPoint(word, text.slice(end + 1, end + 3)) ? `${whole}.` : whole;
}

/** The tokens of the next match of `TOKEN`, from its `lastIndex` on; false where there is none. */
function matchInto(tokens: RawToken[], part: string, start: number): boolean {
  const match = TOKEN.exec(part);
  if (!match) return false;
  const at = start + match.index;
  const { initials, number, measure, ending, word, mark } = match.groups!;
  if (initials || ending) tokens.push(raw(match[0], at, 'word'));
  else if (number || measure) tokens.push(raw(match[0], at, 'number'));
  else if (word) {
    const whole = withPoint(part, word, match.index + word.length);
    TOKEN.lastIndex = match.index + whole.length;
    tokens.push(...pieces(whole, at));
  } else if (mark && withoutInvisible(mark) !== '') tokens.push(raw(mark, at, 'mark'));
  return true;
}

/**
 * The tokens of `text.slice(start, end)`, in order: words with their inner apostrophes and hyphens, numbers, and marks.
 * Possessive and verb endings ("'s", "'re") stand apart, abbreviations keep their point. Never crosses white space.
 */
export function tokenize(text: string, start = 0, end = text.length): RawToken[] {
  const tokens: RawToken[] = [];
  const part = text.slice(start, end);
  let at = skipBlanks(part, 0);
  while (at < part.length) {
    const wordEnd = endOfPlainWord(part, at);
    const next = wordEnd > at ? wordEnd : endOfPlainMark(part, at);
    if (next > at) {
      tokens.push(raw(part.slice(at, next), start + at, wordEnd > at ? 'word' : 'mark'));
    } else {
      TOKEN.lastIndex = at;
      if (!matchInto(tokens, part, start)) break;
    }
    at = skipBlanks(part, next > at ? next : TOKEN.lastIndex);
  }
  return tokens;
}
