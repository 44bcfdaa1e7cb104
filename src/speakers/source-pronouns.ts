import type { Signals } from '../quotes/tagger/signals.js';
import { wordSet } from './by-word.js';
import type { Phrase } from './phrase.js';
import type { Scene } from './scene.js';

/** Pronouns that may speak wherever they stand. */
const SURE = wordSet('he she they we i who');
const PRONOUNS = wordSet(
  'he she they we i who it which one others some many most both another those these this that you several few all neither none everyone everybody anyone nobody someone his her their my our',
);
/** Pronouns that describe a speaker by themselves. */
const UNNAMED = wordSet('others some many most both another several few someone everyone everybody');
const BEGINS = 0.5;

export const isPronoun = (word: string): boolean => PRONOUNS.has(word);

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
  const { tokens } = scene.document;
  const found: Phrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.lower;
    if (!PRONOUNS.has(word) || scene.named[i] === 1) continue;
    const isSure = SURE.has(word) && scene.segmentOf[i] === -1;
    if (!isSure && (signals.source[i]! < least || goesOn(scene, signals, i, least))) continue;
    const kind = UNNAMED.has(word) ? 'description' : 'pronoun';
    found.push({ from: i, to: i + 1, kind, mention: null, head: i });
  }
  return found;
}
