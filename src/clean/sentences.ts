import type { Line } from './lines.js';
import { endsSentence, isFunctionWord, measureWording } from './wording.js';

const LOWER_START = /^["'“‘(]?\p{Ll}/u;
const ADDRESS = /^(?:https?:|www\.)/u;
const MARK_START = /^(?:[,;:.!?)\]…]+(?:\s|$|["'”’])|[”’]\s)/u;
const BYLINE_START = /^by\s+\p{Lu}/u;
const BY_ALONE = /^by:?$/i;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}$/u;
const LIST_ITEM = /^(?:[-–—•*·▪]|\d+[.)])\s/u;

/** Words a line must have before it counts as the beginning of a sentence. */
const BEGINNING = 4;
/** The longest link text, in words, that may stand on its own line inside a sentence. */
const LINK = 6;

const lastWord = (text: string): string => /[\p{L}’']+$/u.exec(text.slice(-40))?.[0] ?? '';
const countWords = (text: string): number => measureWording(text.slice(0, 400)).words;

/** Whether `text` breaks off where a sentence cannot end: at a comma or at "the", "of", "and". */
function breaksOff(text: string): boolean {
  const word = lastWord(text);
  return (
    countWords(text) >= BEGINNING &&
    (text.endsWith(',') || (word === word.toLowerCase() && isFunctionWord(word)))
  );
}

/** Whether `text` begins in the middle of a sentence. */
function beginsInside(text: string): boolean {
  return MARK_START.test(text) || (LOWER_START.test(text) && !BYLINE_START.test(text));
}

function readsLikeSentence(text: string): boolean {
  const { words, functionWords } = measureWording(text.slice(0, 400));
  return words >= BEGINNING && functionWords >= 0.25;
}

/**
 * Whether `next` carries on the sentence that `line` breaks off: scraped text often has one line for each link and each
 * bold word of a paragraph. `after` is the line that follows `next`, if any; `joined` tells that `line` itself carries on
 * the one before it.
 */
export function carriesOn(line: Line, next: Line, after: Line | undefined, joined: boolean): boolean {
  if (next.afterBlank || LIST_ITEM.test(next.text) || ADDRESS.test(next.text)) return false;
  if (BY_ALONE.test(line.text)) return NAME.test(next.text);
  if (endsSentence(line.text)) return false;
  if (breaksOff(line.text) || MARK_START.test(next.text)) return true;
  const begun = joined || readsLikeSentence(line.text);
  if (beginsInside(next.text)) return begun || countWords(next.text) >= 3;
  const link = countWords(next.text) <= LINK && !endsSentence(next.text);
  return link && begun && !!after && !after.afterBlank && beginsInside(after.text);
}
