import type { Document, Sentence } from '../language/document.js';

const OPENING_MARK = /^(?:["“‘'«„([:*•–—-]|``|‘‘|''|-{2,}|\.{2,}|…)$/u;

const CAPITAL_START = /^(?:(?:al|el|de|d|l|ul|as|ar|an|bin|abu|o)[-'’])?\p{Lu}/u;
const ALL_CAPS = /^\p{Lu}[\p{Lu}\p{N}&.-]*\p{Lu}\.?$/u;
/** Words of plain letters, which need no look at Unicode's classes. */
const PLAIN_SMALL = /^[a-z]+$/;
const PLAIN_CAPITAL = /^[A-Z]/;
const PLAIN_MIXED = /^.?[a-z]/;

/** Whether a word begins with a capital, a particle in front not counted: "Oslo", "al-Qaida". */
export const startsUpper = (text: string): boolean =>
  PLAIN_CAPITAL.test(text) || (!PLAIN_SMALL.test(text) && CAPITAL_START.test(text));

/** Whether a word of two letters and more is in capitals: "NATO", "U.S.", "B-2X". */
export const isAllCaps = (text: string): boolean => !PLAIN_MIXED.test(text) && ALL_CAPS.test(text);

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

/** True where a capital may be due to the position alone: sentence starts, after opening marks, colons and dashes. */
export function isForcedPosition(document: Document, sentence: Sentence, at: number): boolean {
  return at === sentence.from || OPENING_MARK.test(document.tokens[at - 1]!.text);
}
