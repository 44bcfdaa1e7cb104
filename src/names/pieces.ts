import { isListedAs } from '../language/compromise.js';
import type { Document, Token, TokenRange } from '../language/document.js';
import {
  adherents,
  companyEndings,
  honorifics,
  offices,
  organizationHeads,
  personHeads,
  placeAliases,
  reportingVerbs,
  titleModifiers,
} from '../models/words.js';
import { isDemonym } from './demonym.js';

/** A stretch of a run that may be one name, with the title that stands in front of it. */
export interface Piece extends TokenRange {
  title: TokenRange | null;
}

const bare = (word: string): string => word.replace(/\.$/u, '');
export const isHonorific = (word: string): boolean => honorifics.has(bare(word));
export const isOffice = (word: string): boolean => isHonorific(word) || offices.has(word);
/** Endings of words for what a person does: biologist, schoolteacher, beekeeper. */
const ROLE_ENDING =
  /.(?:ist|ologist|teacher|keeper|maker|master|worker|fighter|writer|player|woman|man|eer)$/u;

/** A trade or role that is nobody's name: "Engineer", "resident". */
const isRole = (word: string): boolean =>
  (isListedAs(word, 'Actor') || ROLE_ENDING.test(word)) &&
  !isListedAs(word, 'MaleName', 'FemaleName', 'FirstName', 'LastName');
const isTitlePart = (word: string): boolean => isOffice(word) || titleModifiers.has(word);

/** A demonym, or the short form of a country that serves as one ("U.S.", "UK"). */
const isOrigin = (word: string): boolean => isDemonym(word) || placeAliases.has(word);

const LONGEST_TITLE = 5;
const STOPS_TITLE =
  /^(?:the|an?|this|that|these|those|his|her|their|its|our|my|your|of|for|in|on|at|to|by|from|with|as|and|or|but|nor|so|than|then|while|when|where|who|whom|which|whose|if|because|after|before|since|until|via|under|over|about|between|against|not|no|like|including|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|also|both|all|some|many|two|three|four|one|'s)$/u;

/** Whether a word in front of a trade can be part of the title: an origin, another title word, an adjective or a noun. */
function describes({ kind, lower, text }: Token): boolean {
  if (kind !== 'word' || STOPS_TITLE.test(lower) || reportingVerbs.has(lower)) return false;
  if (isTitlePart(lower) || isOrigin(lower)) return true;
  return (
    /^\p{Ll}/u.test(text) &&
    !isListedAs(lower, 'PastTense', 'PresentTense', 'Gerund', 'Preposition', 'Adverb')
  );
}

/** Lower-case words in front of a name that describe the person: "harbour commissioner", "actor". */
function lowerTitle(document: Document, from: number, sentenceFrom: number): TokenRange | null {
  const before = document.tokens[from - 1];
  if (!before || from - 1 < sentenceFrom || before.kind !== 'word') return null;
  if (
    !offices.has(before.lower) &&
    !personHeads.has(before.lower) &&
    !isListedAs(before.lower, 'Actor') &&
    !ROLE_ENDING.test(before.lower)
  )
    return null;
  let start = from - 1;
  while (start - 1 >= sentenceFrom && from - start < LONGEST_TITLE && describes(document.tokens[start - 1]!))
    start--;
  return { from: start, to: from };
}

/** What joins the words of an organization's name, and never a title to a person. */
const NO_PERSON = /^(?:of|for|and)$/u;

/** Index after the last title word that has name words behind it, or `from` where there is none. */
function titleEnd(words: readonly string[]): number {
  for (let i = words.length - 2; i >= 0; i--) {
    if (
      (isOffice(words[i]!) || isRole(words[i]!)) &&
      !words.slice(i + 1).some((w) => NO_PERSON.test(w) || organizationHeads.has(w) || companyEndings.has(w))
    )
      return i + 1;
  }
  return 0;
}

function titleStart(words: readonly string[], end: number): number {
  let start = end - 1;
  while (
    start > 0 &&
    (isTitlePart(words[start - 1]!) || isDemonym(words[start - 1]!) || words[start - 1] === 'of')
  )
    start--;
  return start;
}

function dropEnds(words: readonly string[], range: TokenRange, base: number): TokenRange | null {
  let { from, to } = range;
  while (to > from && isOffice(words[to - 1 - base]!) && !companyEndings.has(words[to - 1 - base]!)) to--;
  if (to < range.to) while (to > from && titleModifiers.has(words[to - 1 - base]!) && to - from > 1) to--;
  if (to - from === 1 && (isDemonym(words[from - base]!) || adherents.has(words[from - base]!))) to = from;
  return to > from ? { from, to } : null;
}

/**
 * Cuts a run of capitalised words into names: "White House Press Secretary Josh Earnest" gives "White House" and "Josh
 * Earnest" with the title "Press Secretary". Titles and demonyms alone give nothing.
 */
export function cutRun(document: Document, run: TokenRange, sentenceFrom: number): Piece[] {
  const words = document.tokens.slice(run.from, run.to).map((t) => t.lower);
  const end = titleEnd(words);
  if (end === 0) {
    const rest = dropEnds(words, run, run.from);
    return rest ? [{ ...rest, title: lowerTitle(document, run.from, sentenceFrom) }] : [];
  }
  const start = titleStart(words, end);
  const ahead = start > 0 ? dropEnds(words, { from: run.from, to: run.from + start }, run.from) : null;
  const origin =
    start > 0 && ahead && ahead.to === run.from + start && isOrigin(words[start - 1]!)
      ? ahead.from
      : run.from + start;
  const person = { from: run.from + end, to: run.to, title: { from: origin, to: run.from + end } };
  return ahead ? [{ ...ahead, title: null }, person] : [person];
}
