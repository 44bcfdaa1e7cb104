import type { TokenRange } from '../language/document.js';
import { isListedAs } from '../language/lexicon.js';
import { isVerb } from '../language/tags.js';
import type { Signals } from '../quotes/tagger/signals.js';
import { isAgePart, isSpeakerHead, type Phrase } from './phrase.js';
import { type Scene, sameSentence, wordAt } from './scene.js';
import { isPronoun } from './source-pronouns.js';

/** Below this probability of a source, a place, a description or an "it" is no candidate. */
export const LEAST_SOURCE = 0.12;
/** How much less likely than its likeliest token the rest of a source may be. */
const RELATIVE = 0.3;
const BEGINS = 0.5;

const DETERMINER =
  /^(?:the|an?|one|another|his|her|their|its|our|my|this|that|these|those|some|several|many|most|two|three|four|few|no)$/u;
const STOP =
  /^(?:of|for|to|from|at|in|on|with|by|who|whose|which|that|where|when|including|such|as|after|before|since|until|while|because|and|but|about|against|near|over|under|during|between|across|behind|inside|outside|,|:|;|\(|\)|--|–|—|-|\.|"|“|”|''|``)$/u;
const PREPOSITION = /^(?:of|for|to|from|at|in|on|with|by|against|about|near|under|over|as|than|like|'s)$/u;
const TAIL = /^(?:of|for|at|from|with|in|on|to|against|about)$/u;
const RELATIVE_WORD = /^(?:who|whose|which|that|where|when)$/u;

/** Pronouns that no verb of saying has for its subject. */
const OBJECT = /^(?:him|them|me|us|himself|herself|itself|themselves)$/u;

/** Whether a token rather belongs to words of saying than to a source. */
const isCue = ({ source, cue }: Signals, i: number): boolean => cue[i]! > source[i]!;

/** The end of the likely source that begins at a token. */
function runEnd(scene: Scene, signals: Signals, from: number): number {
  const { source, sourceBegin } = signals;
  let to = from + 1;
  let peak = source[from]!;
  while (
    to < source.length &&
    source[to]! >= Math.max(LEAST_SOURCE, RELATIVE * peak) &&
    sourceBegin[to]! < BEGINS &&
    !isCue(signals, to) &&
    sameSentence(scene, to, from)
  )
    peak = Math.max(peak, source[to++]!);
  return to;
}

/** Stretches whose every token may be part of a source. */
function sourceRuns(scene: Scene, signals: Signals): TokenRange[] {
  const runs: TokenRange[] = [];
  const { source } = signals;
  for (let i = 0; i < source.length; i++) {
    if (source[i]! < LEAST_SOURCE || isCue(signals, i)) continue;
    const to = runEnd(scene, signals, i);
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

const isMark = ({ document }: Scene, i: number): boolean => document.tokens[i]!.kind === 'mark';

/** Where the words of a source begin: behind punctuation, and with the determiner in front of it. */
function startOf(scene: Scene, run: TokenRange): number {
  let { from } = run;
  while (from < run.to && isMark(scene, from)) from++;
  const isDetermined = from > 0 && DETERMINER.test(wordAt(scene, from - 1));
  return isDetermined && sameSentence(scene, from, from - 1) ? from - 1 : from;
}

/** Over what hangs on a description, "of the board", up to a clause or a mark. */
function tailEnd(scene: Scene, stop: number, limit: number): number {
  if (!TAIL.test(wordAt(scene, stop))) return stop;
  let to = stop;
  while (to < limit && !isMark(scene, to) && !RELATIVE_WORD.test(wordAt(scene, to))) to++;
  while (to > stop && PREPOSITION.test(wordAt(scene, to - 1))) to--;
  return to;
}

/** The hyphen of "vice-president". */
function isHyphen({ document }: Scene, i: number): boolean {
  const [before, token, behind] = document.tokens.slice(i - 1, i + 2);
  return token?.text === '-' && before?.end === token.start && behind?.start === token.end;
}

/** Whether a word behind a noun begins what the noun does: "the piece used", "protesters marching". */
function isDoing({ named, tagger, document }: Scene, i: number): boolean {
  const word = document.tokens[i]!.lower;
  if (named[i] === 1) return false;
  if (isListedAs(word, 'PastTense', 'Copula', 'Modal')) return true;
  return /(?:ed|ing)$/u.test(word) && isVerb(tagger.tagOf(i));
}

/** The end of the noun phrase that begins at a token: its last noun, or the name that it ends with. */
function nounEnd(scene: Scene, from: number, limit: number): number {
  let stop = from;
  let words = 0;
  while (stop < limit) {
    const name = scene.mentionFrom.get(stop);
    const isInside = isAgePart(scene, stop) || isHyphen(scene, stop);
    if (stop > from && !name && !isInside && STOP.test(wordAt(scene, stop))) break;
    const isNoun = words > 1 || (words === 1 && isSpeakerHead(wordAt(scene, stop - 1)));
    if (isNoun && !name && isDoing(scene, stop)) break;
    stop = name ? name.to : stop + 1;
    if (!DETERMINER.test(wordAt(scene, stop - 1))) words++;
    else words = 1;
  }
  return stop;
}

/** The description that a likely source is, unless a name or a pronoun in it stands for the speaker. */
function descriptionOf(scene: Scene, run: TokenRange): Phrase | null {
  const from = startOf(scene, run);
  const stop = nounEnd(scene, from, run.to);
  const head = stop - 1;
  if (head < from || isMark(scene, head) || wordAt(scene, head) === "'s") return null;
  const isName = scene.mentionTo.has(stop) || (scene.named[head] === 1 && scene.named[head + 1] === 1);
  if (isName || OBJECT.test(wordAt(scene, head)) || (head === from && isPronoun(wordAt(scene, head))))
    return null;
  return { from, to: tailEnd(scene, stop, run.to), kind: 'description', mention: null, head };
}

/** The descriptions that may name a speaker, in reading order. */
export const sourceDescriptions = (scene: Scene, signals: Signals): Phrase[] =>
  sourceRuns(scene, signals).flatMap((run) => descriptionOf(scene, run) ?? []);
