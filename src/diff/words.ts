import { withoutInvisible } from '../invisible.js';

/** A word of a text and what it is compared by. */
export interface Word {
  /** Lower case, with straight apostrophes, without points in initials and invisible characters: "U.S." and "US" are one. */
  key: string;
  /** First code unit of the word. */
  start: number;
  /** One past its last. */
  end: number;
}

/** Letters and digits, joined by points, commas and apostrophes within; signs of currency, shares and paragraphs. */
const WORD =
  /[\p{Sc}%§]|[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+(?:[.,:'’ʼ][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+)*/gu;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** The words of a text in order: marks, points, case and white space do not count. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const key = keyOf(word);
    return key === '' ? [] : [{ key, start: index, end: index + word.length }];
  });
}

/** The keys of a text's words. */
export const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);

function keyOf(word: string): string {
  const plain = withoutInvisible(word).normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'");
  return INITIALS.test(plain) ? plain.replaceAll('.', '') : plain;
}
