import { eachWord, lowerInPlace } from '../language/characters.js';

/** What the words of a line tell about it, without knowing what they mean. */
export interface Wording {
  /** Words and numbers. */
  words: number;
  /** Whether it ends like a sentence: full stop, question or exclamation mark, ellipsis, closing marks after them. */
  final: boolean;
  /** Share of the words after the first that begin with a capital, among words of four letters and more; 0 to 1. */
  capitalised: number;
  /** Share of words that only hold sentences together (articles, prepositions, auxiliaries); 0 to 1. */
  functionWords: number;
}

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those of to in on at by for from with without about into over under after before ' +
    'between during through against and or but nor as if than because while when where which who whom whose what ' +
    'how is are was were be been being am has have had do does did will would can could may might shall should ' +
    'must not no it its he she they we you i his her their our your my him them us me there here so such also ' +
    "more most some any all each both only just even very had's it's isn't didn't doesn't don't"
  ).split(' '),
);

/** What may stand inside a word. */
const JOINTS = "'’.-";
const LONGEST_FUNCTION_WORD = Math.max(...[...FUNCTION_WORDS].map((word) => word.length));
const FINAL = /[.!?…।。！？]["'”’»)\]*]*$/u;
/** What broken markup leaves at the end of a line: "/p>", "</div>". */
const STRAY_TAGS = /(?:\s*<?\/?[a-z]{1,6}\d?>)+$/iu;
const CAPITAL = /^\p{Lu}/u;
/** Enough of a line to know its wording by: one line may be megabytes long. */
const SAMPLE = 4000;

/** Whether a word in small letters is a function word. */
export const isSmallFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);

export const isFunctionWord = (word: string): boolean => isSmallFunctionWord(word.toLowerCase());

/** Whether a capital stands at `at`: most words begin with a plain small letter, which is told without a regular expression. */
function startsCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(code >= 97 && code <= 122) && CAPITAL.test(text.slice(at, at + 2));
}

/** Whether `text` ends where a sentence ends. */
export const endsSentence = (text: string): boolean => FINAL.test(text.slice(-24).replace(STRAY_TAGS, ''));

/** Measures `text`; of a very long one the shares are those of its beginning and `words` is estimated. */
export function measureWording(text: string): Wording {
  const sample = text.slice(0, SAMPLE);
  const lower = lowerInPlace(sample);
  let words = 0;
  let long = 0;
  let capitals = 0;
  let functionWords = 0;
  eachWord(sample, JOINTS, (start, end) => {
    const length = end - start;
    words++;
    if (words > 1 && length > 3) {
      long++;
      if (startsCapital(sample, start)) capitals++;
    }
    if (length > LONGEST_FUNCTION_WORD) return;
    if (lower ? isSmallFunctionWord(lower.slice(start, end)) : isFunctionWord(sample.slice(start, end)))
      functionWords++;
  });
  return {
    words: Math.round(words * Math.max(1, text.length / SAMPLE)),
    final: endsSentence(text),
    capitalised: long > 0 ? capitals / long : 0,
    functionWords: words > 0 ? functionWords / words : 0,
  };
}
