import type { Signals } from '../quotes/tagger/signals.js';
import type { Phrase } from './phrase.js';
import { type Scene, wordAt } from './scene.js';

/** Pronouns that may speak wherever they stand. */
const SURE = /^(?:he|she|they|we|i|who)$/u;
const PRONOUNS =
  /^(?:he|she|they|we|i|who|it|which|one|others|some|many|most|both|another|those|these|this|that|you|several|few|all|neither|none|everyone|everybody|anyone|nobody|someone|his|her|their|my|our)$/u;
/** Pronouns that describe a speaker by themselves. */
const UNNAMED = /^(?:others|some|many|most|both|another|several|few|someone|everyone|everybody)$/u;
const BEGINS = 0.5;

export const isPronoun = (word: string): boolean => PRONOUNS.test(word);

/** Whether a likely source goes on behind a token: "some" of "some officials". */
function goesOn(
  { document }: Scene,
  { source, sourceBegin }: Signals,
  token: number,
  least: number,
): boolean {
  const next = document.tokens[token + 1];
  return next?.kind === 'word' && source[token + 1]! >= least && sourceBegin[token + 1]! < BEGINS;
}

/** The pronouns that may name a speaker, in reading order; `least` is the probability of a source from which on most may. */
export function sourcePronouns(scene: Scene, signals: Signals, least: number): Phrase[] {
  return scene.document.tokens.flatMap((_, i): Phrase[] => {
    const word = wordAt(scene, i);
    if (!PRONOUNS.test(word) || scene.named[i] === 1) return [];
    const isSure = SURE.test(word) && scene.segmentOf[i] === -1;
    if (!isSure && (signals.source[i]! < least || goesOn(scene, signals, i, least))) return [];
    const kind = UNNAMED.test(word) ? 'description' : 'pronoun';
    return [{ from: i, to: i + 1, kind, mention: null, head: i }];
  });
}
