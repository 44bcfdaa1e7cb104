import { reportingVerbs } from '../models/words.js';
import type { RawToken } from './tokenize.js';

const FINAL = /^(?:[.!?…。！？]|\.{2,})$/u;
/** What `FINAL` begins with: a set is asked faster, and most tokens are none. */
const FINAL_STARTS = new Set('.!?…。！？');
const CLOSER = /^(?:["”’'»)\]]|''|’’)$/u;
const OPENER = /^(?:["“‘'«„([]|``|‘‘|[-–—•*])$/u;
const SENTENCE_WORD =
  /^(?:the|a|an|in|on|at|he|she|it|they|we|i|but|and|this|that|these|those|there|his|her|its|their|if|when|while|after|before|as|for|to|no|yes|some|many|most|all|one|two|what|who|why|how|now|then|so|or|still|it's|he's|she's|you|my|our|not|with|by|from|last)$/u;
const POINTED = /^(?:(?:\p{L}\.){2,}|(?:inc|corp|ltd|co|jr|sr|st|etc|bros)\.)$/u;

const isFinal = ({ text }: RawToken): boolean => FINAL_STARTS.has(text.charAt(0)) && FINAL.test(text);

function startsLikeSentence(token: RawToken | undefined): boolean {
  return (
    token !== undefined &&
    (/^[\p{Lu}\p{Lt}\p{N}$£€#@]/u.test(token.text) ||
      OPENER.test(token.text) ||
      /^[^\p{Ll}]/u.test(token.text))
  );
}

/** Whether the words from `at` are a cue with its speaker ("Smith said", "he asked"), so that the quote's "!" ends nothing. */
function isCueClause(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at; i < at + 4 && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > at && reportingVerbs.has(token.lower)) return true;
    if (!/^\p{Lu}/u.test(token.text) && !/^(?:he|she|they|the|an?)$/u.test(token.lower) && i === at)
      return false;
  }
  return false;
}

/** The index after a sentence that ends at `at` (its closing marks included), or -1 when no sentence ends there. */
function sentenceEnd(tokens: readonly RawToken[], at: number): number {
  const token = tokens[at]!;
  const pointed = token.kind === 'word' && token.lower.endsWith('.') && POINTED.test(token.lower);
  if (!pointed && !isFinal(token)) return -1;
  let next = at + 1;
  while (
    next < tokens.length &&
    CLOSER.test(tokens[next]!.text) &&
    tokens[next]!.start === tokens[next - 1]!.end
  )
    next++;
  const following = tokens[next];
  if (!following) return next;
  if (pointed) return SENTENCE_WORD.test(following.lower) && /^\p{Lu}/u.test(following.text) ? next : -1;
  if (isFinal(following) || !startsLikeSentence(following)) return -1;
  if (next > at + 1 && /^[!?]$/u.test(token.text) && isCueClause(tokens, next)) return -1;
  return next;
}

/**
 * The ends of the sentences of one paragraph, as indices into its tokens, the last one `tokens.length`. A closing quotation
 * mark belongs to the sentence that it ends; `limit` tokens without an end (an endless line) are cut there.
 */
export function sentenceEnds(tokens: readonly RawToken[], limit = 400): number[] {
  const ends: number[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = i - start >= limit ? i + 1 : sentenceEnd(tokens, i);
    if (end > i) {
      ends.push(end);
      start = end;
      i = end - 1;
    }
  }
  if (start < tokens.length) ends.push(tokens.length);
  return ends;
}
