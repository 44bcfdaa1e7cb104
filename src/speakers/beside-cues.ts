import type { TokenRange } from '../language/document.js';
import { reportingVerbs } from '../models/words.js';
import type { LikelyCue } from '../quotes/tagger/signals.js';
import { byWord } from './by-word.js';
import { isSpeakerHead, type Phrase, phraseEndingAt, phraseStartingAt } from './phrase.js';
import { type Scene, sameSentence, wordAt } from './scene.js';

/** From this probability on words of saying have a speaker beside them. */
const LEAST_CUE = 0.3;
const PREPOSITION =
  /^(?:of|for|from|with|by|to|in|at|on|against|about|through|over|under|near|across|around|into|inside|outside|behind|between)$/u;
const BEFORE_VERB = /^(?:has|have|had|is|are|was|were|also|then|later|now|still|once|even|again|\p{L}+ly)$/u;
/** Whether an auxiliary or an adverb, part of the words of saying. */
const isBeforeVerb = byWord((word) => BEFORE_VERB.test(word));

/** "…,” said the ruling": whether a verb of saying stands behind what is said, so that its subject follows. */
const isInverted = ({ segmentOf, document }: Scene, from: number): boolean =>
  document.tokens[from - 1]?.text === ',' || (segmentOf[from - 1] ?? -1) >= 0;

/** Whether a description has a noun for its head, and no capitals that may be a name. */
const isDescription = ({ document }: Scene, { kind, head }: Phrase): boolean =>
  kind === 'description' &&
  (isSpeakerHead(document.tokens[head]!.lower) || /^\p{Ll}/u.test(document.tokens[head]!.text));

/** Where the verb of words of saying begins, with its auxiliaries and adverbs: "has also said". */
function verbStart(scene: Scene, head: number): number {
  let from = head;
  while (isBeforeVerb(wordAt(scene, from - 1)) && sameSentence(scene, from - 1, head)) from--;
  return from;
}

/** The description that is the subject of words of saying, before or behind them; null where there is none, or it is taken. */
function subjectOf(scene: Scene, { to, head }: LikelyCue, taken: Uint8Array): Phrase | null {
  if (!reportingVerbs.has(wordAt(scene, head)) || scene.segmentOf[head] !== -1) return null;
  const from = verbStart(scene, head);
  const behind =
    isInverted(scene, from) && sameSentence(scene, to, head) ? phraseStartingAt(scene, to) : null;
  // A phrase that ends where something taken ends is taken: most subjects are names and pronouns.
  const isBefore = !behind && taken[from - 1] === 0 && sameSentence(scene, from - 1, head);
  const phrase = isBefore ? phraseEndingAt(scene, from) : behind;
  if (!phrase || !isDescription(scene, phrase) || PREPOSITION.test(wordAt(scene, phrase.from - 1)))
    return null;
  return taken.subarray(phrase.from, phrase.to).includes(1) ? null : phrase;
}

/** The descriptions right beside words of saying that are in none of the phrases `known`, in reading order. */
export function descriptionsBesideCues(
  scene: Scene,
  cues: readonly (readonly LikelyCue[])[],
  known: readonly TokenRange[],
): Phrase[] {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { from, to } of known) taken.fill(1, from, to);
  const found: Phrase[] = [];
  for (const sentence of cues) {
    for (const cue of sentence) {
      const subject = cue.probability >= LEAST_CUE ? subjectOf(scene, cue, taken) : null;
      if (!subject) continue;
      taken.fill(1, subject.from, subject.to);
      found.push(subject);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
