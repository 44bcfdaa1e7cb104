import { isCommonWord, isListedAs } from '../language/compromise.js';
import type { Document, Sentence, Token } from '../language/document.js';
import { honorifics, offices } from '../models/words.js';

const NEVER =
  /^(?:i|i'm|i've|i'd|i'll|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|christmas|easter|ramadan|q|a|god|ok|tv|covid-19|am|pm|a\.m\.|p\.m\.|etc\.|[dri]-\p{L}[\p{L}.]*)$/u;
const OPENING_MARK = /^(?:["“‘'«„([:*•–—-]|``|‘‘|''|-{2,}|\.{2,}|…)$/u;
const FUNCTION_WORD =
  /^(?:the|a|an|in|on|at|by|for|of|to|from|with|as|and|or|but|nor|so|yet|he|she|it|they|we|you|his|her|its|their|our|my|your|this|that|these|those|there|here|if|when|while|where|after|before|since|until|although|though|because|however|meanwhile|what|who|why|how|which|no|not|yes|some|many|most|all|any|both|each|every|one|two|three|four|five|six|seven|eight|nine|ten|more|less|also|then|now|still|just|even|only|once|such|under|over|between|among|during|about|against|despite|instead|according|asked|is|are|was|were|has|had|have|do|does|did|will|would|can|could|should|may|might|must|let|please|sir|well|oh|dear|watch|read|photo|image|source|advertisement)$/u;

export const startsUpper = (text: string): boolean =>
  /^(?:(?:al|el|de|d|l|ul|as|ar|an|bin|abu|o)[-'’])?\p{Lu}/u.test(text);
export const isAllCaps = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]*\p{Lu}\.?$/u.test(text);

/** What a headline in Title Case leaves small; any other small word shows a plain sentence that happens to be full of names. */
const SMALL_IN_TITLES =
  /^(?:an?|the|and|or|but|nor|for|of|in|on|at|to|by|as|vs\.?|via|per|with|from|into|over|than|that|after|about|against|amid|between|under|before|during|through|until|near|'s|de|da|di|del|della|van|von|der|den|la|le|el|al|bin|y)$/u;

/** Whether most of a sentence's longer words are capitalised: a headline in Title Case or capitals tells nothing by case. */
export function isTitleCased(document: Document, sentence: Sentence): boolean {
  const words = document.tokens.slice(sentence.from, sentence.to).filter((t) => t.kind === 'word');
  const long = words.filter((t) => t.text.length > 3);
  if (long.length < 4) return false;
  const allCaps = long.filter((t) => isAllCaps(t.text)).length;
  if (allCaps / long.length > 0.6) return true;
  const isHeading = document.paragraphs[sentence.paragraph]?.kind !== 'paragraph';
  if (!isHeading && words.some((t) => /^\p{Ll}/u.test(t.text) && !SMALL_IN_TITLES.test(t.lower)))
    return false;
  return long.filter((t) => startsUpper(t.text)).length / long.length > 0.7;
}

/** How often each word occurs in lower case, and capitalised where grammar does not ask for it. */
export interface CaseCounts {
  lower: ReadonlyMap<string, number>;
  upper: ReadonlyMap<string, number>;
}

/** True where a capital may be due to the position alone: sentence starts, after opening marks, colons and dashes. */
export function isForcedPosition(document: Document, sentence: Sentence, at: number): boolean {
  return at === sentence.from || OPENING_MARK.test(document.tokens[at - 1]!.text);
}

export function countCases(document: Document): CaseCounts {
  const lower = new Map<string, number>();
  const upper = new Map<string, number>();
  const count = (sentence: Sentence, at: number): void => {
    const token = document.tokens[at]!;
    if (token.kind !== 'word') return;
    const isUpper = startsUpper(token.text);
    if (isUpper && isForcedPosition(document, sentence, at)) return;
    const counts = isUpper ? upper : lower;
    counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  };
  for (const sentence of document.sentences) {
    if (isTitleCased(document, sentence)) continue;
    for (let i = sentence.from; i < sentence.to; i++) count(sentence, i);
  }
  return { lower, upper };
}

/** Words inside names that are written small in many of them: "van der Merwe", "de la Fuente". */
export const PARTICLE =
  /^(?:de|da|di|del|della|der|den|von|van|bin|bint|ibn|ben|al|el|la|le|du|dos|das|ter|ten|zu|y|ul|abu|af|av)$/u;

const NAME_TAGS = [
  'MaleName',
  'FemaleName',
  'FirstName',
  'LastName',
  'Person',
  'Country',
  'City',
  'Region',
  'Place',
  'Organization',
  'Demonym',
];
const isTitleWord = (word: string): boolean => honorifics.has(word.replace(/\.$/u, '')) || offices.has(word);

/** Whether a word whose capital may be due to its position is likely to be (part of) a name. */
function isNameAtForcedPosition(token: Token, next: Token | undefined, cases: CaseCounts): boolean {
  const word = token.lower;
  if (FUNCTION_WORD.test(word)) return false;
  if (isAllCaps(token.text) || isListedAs(word, ...NAME_TAGS) || isTitleWord(word)) return true;
  if ((cases.upper.get(word) ?? 0) > (cases.lower.get(word) ?? 0)) return true;
  const nextIsName =
    next?.kind === 'word' && (startsUpper(next.text) || (PARTICLE.test(word) && PARTICLE.test(next.lower)));
  if (nextIsName && PARTICLE.test(word)) return true;
  if (cases.lower.has(word) || /(?:ly|ing)$/u.test(word)) return false;
  return nextIsName || !isCommonWord(word);
}

/** Whether the token can be part of a name, by its capital, its position, and how the article writes it elsewhere. */
export function isNameWord(document: Document, sentence: Sentence, at: number, cases: CaseCounts): boolean {
  const token = document.tokens[at];
  if (
    !token ||
    at >= sentence.to ||
    token.kind !== 'word' ||
    !startsUpper(token.text) ||
    NEVER.test(token.lower)
  )
    return false;
  if (!isForcedPosition(document, sentence, at)) return !FUNCTION_WORD.test(token.lower);
  return isNameAtForcedPosition(token, document.tokens[at + 1], cases);
}
