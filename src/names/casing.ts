import { type Document, once, type Sentence, type Token } from '../language/document.js';

const OPENING_MARK = /^(?:["“‘'«„([:*•–—-]|``|‘‘|''|-{2,}|\.{2,}|…)$/u;
const A = 'A'.charCodeAt(0);
const Z = 'Z'.charCodeAt(0);
const SMALL_A = 'a'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);

const CAPITAL_START = /^(?:(?:al|el|de|d|l|ul|as|ar|an|bin|abu|o)[-'’])?\p{Lu}/u;
const ALL_CAPS = /^\p{Lu}[\p{Lu}\p{N}&.-]*\p{Lu}\.?$/u;
/** Words of plain letters need no look at Unicode's classes. */
const isPlainCapital = (code: number): boolean => code >= A && code <= Z;
const isPlainSmall = (code: number): boolean => code >= SMALL_A && code <= SMALL_Z;

/** Whether a word begins with a capital, a particle in front not counted: "Oslo", "al-Qaida". */
export function startsUpper(text: string): boolean {
  if (isPlainCapital(text.charCodeAt(0))) return true;
  let at = 0;
  while (at < text.length && isPlainSmall(text.charCodeAt(at))) at++;
  return at < text.length && CAPITAL_START.test(text);
}

/** Whether a word of two letters and more is in capitals: "NATO", "U.S.", "B-2X". */
export const isAllCaps = (text: string): boolean =>
  text.length > 1 &&
  !isPlainSmall(text.charCodeAt(0)) &&
  !isPlainSmall(text.charCodeAt(1)) &&
  ALL_CAPS.test(text);

/** What a headline in Title Case leaves small; any other small word shows a plain sentence that happens to be full of names. */
const SMALL_IN_TITLES =
  /^(?:an?|the|and|or|but|nor|for|of|in|on|at|to|by|as|vs\.?|via|per|with|from|into|over|than|that|after|about|against|amid|between|under|before|during|through|until|near|'s|de|da|di|del|della|van|von|der|den|la|le|el|al|bin|y)$/u;

/** A small word that a headline in Title Case does not have. */
const isSmallInProse = ({ text, lower }: Token): boolean => {
  const code = text.charCodeAt(0);
  if (isPlainCapital(code) || !(isPlainSmall(code) || /^\p{Ll}/u.test(text))) return false;
  return !SMALL_IN_TITLES.test(lower);
};

/** Whether most of a sentence's longer words are capitalised: a headline in Title Case or capitals tells nothing by case. */
export function isTitleCased({ tokens, paragraphs }: Document, sentence: Sentence): boolean {
  let isProse = false;
  let long = 0;
  let allCaps = 0;
  let upper = 0;
  const isHeading = paragraphs[sentence.paragraph]?.kind !== 'paragraph';
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    isProse ||= !isHeading && isSmallInProse(token);
    if (token.text.length <= 3) continue;
    long++;
    if (isAllCaps(token.text)) allCaps++;
    if (!isProse && startsUpper(token.text)) upper++;
  }
  if (long < 4) return false;
  return allCaps / long > 0.6 || (!isProse && upper / long > 0.7);
}

/** Indices of the sentences that are Title Cased. */
export const titleCased = once((document): ReadonlySet<number> => {
  const indices = new Set<number>();
  document.sentences.forEach((sentence, i) => {
    if (isTitleCased(document, sentence)) indices.add(i);
  });
  return indices;
});

/** True where a capital may be due to the position alone: sentence starts, after opening marks, colons and dashes. */
export function isForcedPosition(document: Document, sentence: Sentence, at: number): boolean {
  return at === sentence.from || OPENING_MARK.test(document.tokens[at - 1]!.text);
}
