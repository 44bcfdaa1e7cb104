import type { Document, Token, TokenRange } from '../language/document.js';
import { isListedAs } from '../language/lexicon.js';
import {
  honorifics,
  offices,
  personHeads,
  placeAliases,
  reportingVerbs,
  titleModifiers,
} from '../models/words.js';
import { isDemonym } from './demonym.js';

export const isHonorific = (word: string): boolean => honorifics.has(word.replace(/\.$/u, ''));
const isOffice = (word: string): boolean => isHonorific(word) || offices.has(word);

/** Endings of words for what a person does: biologist, schoolteacher, beekeeper. */
const ROLE_ENDING =
  /.(?:ist|ologist|teacher|keeper|maker|master|worker|fighter|writer|player|woman|man|eer)$/u;

/** A trade or role that is nobody's name: "Engineer", "resident". */
const isRole = (word: string): boolean =>
  personHeads.has(word) ||
  ((isListedAs(word, 'Actor') || ROLE_ENDING.test(word)) &&
    !isListedAs(word, 'MaleName', 'FemaleName', 'FirstName', 'LastName'));

/** Whether a word can end a title: "President", "Mr.", "spokesman". */
export const isTitleWord = (word: string): boolean => isOffice(word) || isRole(word);

/** A demonym, or the short form of a country that serves as one ("U.S.", "UK"). */
const isOrigin = (word: string): boolean => isDemonym(word) || placeAliases.has(word);

const LONGEST_TITLE = 6;
const STOPS_TITLE =
  /^(?:the|an?|this|that|these|those|his|her|their|its|our|my|your|of|for|in|on|at|to|by|from|with|as|and|or|but|nor|so|than|then|while|when|where|who|whom|which|whose|if|because|after|before|since|until|via|under|over|about|between|against|not|no|like|including|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|also|both|all|some|many|two|three|four|one|'s)$/u;

/** Whether a word in front of a title word can be part of it: an origin, another title word, an adjective or a noun. */
function describes({ kind, lower, text }: Token): boolean {
  if (kind !== 'word' || STOPS_TITLE.test(lower) || reportingVerbs.has(lower)) return false;
  if (isOffice(lower) || titleModifiers.has(lower) || isOrigin(lower)) return true;
  return (
    /^\p{Ll}/u.test(text) &&
    !isListedAs(lower, 'PastTense', 'PresentTense', 'Gerund', 'Preposition', 'Adverb')
  );
}

/** The title in front of the token `from` ("Russian President", "harbour commissioner"), not before `floor`; or null. */
export function titleBefore(document: Document, from: number, floor: number): TokenRange | null {
  const before = document.tokens[from - 1];
  if (!before || from - 1 < floor || before.kind !== 'word' || !isTitleWord(before.lower)) return null;
  let start = from - 1;
  while (start - 1 >= floor && from - start < LONGEST_TITLE && describes(document.tokens[start - 1]!))
    start--;
  return { from: start, to: from };
}
