import { isSmallFunctionWord } from '../../clean/wording.js';
import type { Document, Sentence, TokenRange } from '../../language/document.js';
import type { Word } from '../../tagging/word.js';

/** How many tokens may lie between two capitalised words of a name ("Bank of the West"). */
const GAP = 4;
/** How many small words a name may have before its first capital ("van der Leyen"), and behind its last ("Leeds council"). */
const BEFORE = 2;
const BEHIND = 1;

/** Function words that are names too. */
const NAMES_TOO = /^(?:may|will)$/u;

/** "The", "But", "I": capitals that the beginning of a sentence or the language asks for. A name has others beside them. */
const isSmall = (word: Word, lower: string): boolean =>
  (!word.isCaps || lower.length === 1) && isSmallFunctionWord(lower) && !NAMES_TOO.test(lower);

/** Whether a name may begin or end with a word: with small function words it does not. */
const mayBelong = (word: Word | undefined, lower: string): boolean =>
  word?.isWord === true && (word.hasCapital || !isSmallFunctionWord(lower));

/** How many of the tokens from `token` on, in steps of `step`, may belong to a name. */
function reach(
  document: Document,
  words: readonly Word[],
  token: number,
  step: number,
  most: number,
): number {
  let count = 0;
  for (let i = token; count < most && mayBelong(words[i], document.tokens[i]?.lower ?? ''); i += step)
    count++;
  return count;
}

/** The stretches of a sentence that can have names in them: words with capitals, what lies between near ones and small words beside. */
export function possibleStretches(
  document: Document,
  words: readonly Word[],
  { from, to }: Sentence,
): TokenRange[] {
  const { tokens } = document;
  const stretches: TokenRange[] = [];
  let last: TokenRange | undefined;
  for (let i = from; i < to; i++) {
    if (!words[i]!.hasCapital || isSmall(words[i]!, tokens[i]!.lower)) continue;
    if (last && i - last.to < GAP) last.to = i + 1;
    else {
      last = { from: i, to: i + 1 };
      stretches.push(last);
    }
  }
  for (const stretch of stretches) {
    const { from: first, to: end } = stretch;
    stretch.from = first - Math.min(first - from, reach(document, words, first - 1, -1, BEFORE));
    stretch.to = end + Math.min(to - end, reach(document, words, end, 1, BEHIND));
  }
  return stretches;
}
