import { isCommonWord } from '../language/compromise.js';
import type { Document, Sentence, TokenRange } from '../language/document.js';
import { organizationHeads, placeHeadsFirst, regionHeads } from '../models/words.js';
import { type CaseCounts, isNameWord, PARTICLE, startsUpper } from './casing.js';

const MAX_CONNECTORS = 3;

const isHead = (word: string): boolean =>
  organizationHeads.has(word) || placeHeadsFirst.has(word) || regionHeads.has(word);

/** "Securities and Exchange Commission": common words on both sides of "and", and a word for an organization at the end. */
function isListOfDuties(document: Document, sentence: Sentence, at: number, cases: CaseCounts): boolean {
  const { tokens } = document;
  if (tokens[at + 1]?.lower !== 'and' || !isCommonWord(tokens[at]!.lower)) return false;
  let end = at + 2;
  while (isNameWord(document, sentence, end, cases)) end++;
  return end > at + 3 && organizationHeads.has(tokens[end - 1]!.lower) && isCommonWord(tokens[at + 2]!.lower);
}

/** Whether a lower-case word may stand between the words of one name, given what the name has had so far. */
function isConnector(word: string, n: number, words: readonly string[]): boolean {
  if (PARTICLE.test(word)) return true;
  if (!words.some(isHead)) return false;
  if (word === 'and') return n === 1 && words.includes('of');
  return n === 1 ? /^(?:of|for|on)$/u.test(word) : /^(?:of|for|the|on|to|in)$/u.test(word);
}

/** "Herders' Union", "Children's Hospital": a common word in the possessive before a word for an organization, or 0. */
function possessiveJoin(document: Document, at: number): number {
  const [word, mark, next] = document.tokens.slice(at, at + 3);
  const isPossessive = mark?.start === word!.end && /^['’]s?$/iu.test(mark.text);
  if (!isPossessive || !startsUpper(next?.text ?? '')) return 0;
  const isPlural = mark.text.length === 1;
  return organizationHeads.has(next!.lower) && (isPlural || isCommonWord(word!.lower)) ? 1 : 0;
}

const NICKNAME_WORDS = 2;
const OPENS = /^(?:["“‘'«]|''|``)$/u;
const CLOSES = /^(?:["”’'»]|'')$/u;

/** "Ann “Skip” Lee": the tokens of a nickname in quotation marks between two parts of a name, or 0. */
function nicknameJoin(document: Document, sentence: Sentence, at: number, cases: CaseCounts): number {
  const { tokens } = document;
  if (!OPENS.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]!.start === tokens[at]!.end) return 0;
  for (let n = 2; n <= NICKNAME_WORDS + 1; n++) {
    if (tokens[at + n]?.kind !== 'word') return 0;
    if (CLOSES.test(tokens[at + n + 1]?.text ?? ''))
      return isNameWord(document, sentence, at + n + 2, cases) ? n + 1 : 0;
  }
  return 0;
}

/** The number of tokens after `at` that join it to a further name word ("van der", "of the", "and"), or 0. */
function connectors(
  document: Document,
  sentence: Sentence,
  from: number,
  at: number,
  cases: CaseCounts,
): number {
  const { tokens } = document;
  if (isListOfDuties(document, sentence, at, cases)) return 1;
  if (tokens[at + 1]?.text === '&' && isNameWord(document, sentence, at + 2, cases)) return 1;
  const joined = possessiveJoin(document, at) || nicknameJoin(document, sentence, at, cases);
  if (joined > 0) return joined;
  const words = tokens.slice(from, at + 1).map((t) => t.lower);
  for (let n = 1; n <= MAX_CONNECTORS; n++) {
    if (!isConnector(tokens[at + n]?.lower ?? '', n, words)) return 0;
    if (isNameWord(document, sentence, at + n + 1, cases)) return n;
  }
  return 0;
}

/** The runs of capitalised words of a sentence, with the particles and connectors that hold them together. */
export function findRuns(document: Document, sentence: Sentence, cases: CaseCounts): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isNameWord(document, sentence, i, cases)) continue;
    const from = i;
    for (;;) {
      if (isNameWord(document, sentence, i + 1, cases) && !document.tokens[i + 1]!.text.startsWith("'")) i++;
      else {
        const n = connectors(document, sentence, from, i, cases);
        if (n === 0) break;
        i += n + 1;
      }
    }
    runs.push({ from, to: i + 1 });
  }
  return runs;
}
