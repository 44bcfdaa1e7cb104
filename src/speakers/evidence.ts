import type { TextSpan } from '../article.js';
import { textSpan } from '../language/document.js';
import { beliefVerbs, reportingVerbs } from '../models/words.js';
import type { LikelyCue } from '../quotes/tagger/signals.js';
import type { Candidate } from './candidates.js';
import type { RankContext } from './ranker/context.js';
import type { Pattern } from './reason.js';
import { type Scene, wordAt } from './scene.js';
import type { Utterance } from './utterance.js';

/** Why somebody is the speaker: the words of saying that tie speaker and speech, and the pattern that they make. */
export interface Evidence {
  cue: LikelyCue | null;
  rule: Pattern;
}

const LEAST_CUE = 0.3;
const DASH = /^(?:-{1,2}|–|—|―)$/u;

const sentenceOf = ({ document }: Scene, token: number): number => document.tokens[token]!.sentence;
const paragraphOf = ({ document }: Scene, token: number): number => document.tokens[token]!.paragraph;

/** The words of a cue: its verb alone, or "according to". */
export function cueSpan({ document }: Scene, cue: LikelyCue | null): TextSpan | null {
  if (!cue) return null;
  const { tokens, text } = document;
  const according = tokens[cue.head]!.lower === 'according' && tokens[cue.head + 1]?.lower === 'to';
  return textSpan(text, { start: tokens[cue.head]!.start, end: tokens[cue.head + (according ? 1 : 0)]!.end });
}

/** "Calling the talks “…,” NAME said": the participle in front is the cue of the quoted words. */
function participleBefore({ view, cues }: RankContext, u: Utterance): LikelyCue | null {
  const { scene } = view;
  const before = cues[sentenceOf(scene, u.from)]!.findLast((c) => c.to <= u.from);
  const word = before ? wordAt(scene, before.head) : '';
  return before &&
    before.probability >= LEAST_CUE &&
    /ing$/u.test(word) &&
    before.sourceBefore < 0.3 &&
    reportingVerbs.has(word)
    ? before
    : null;
}

function segmentBetween({ segmentOf }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (segmentOf[i] !== -1) return true;
  return false;
}

const DETERMINER = /^(?:a|an|the|one|no|his|her|their|its|my|our|this|that|'s)$/u;

/** Words that tie a speaker to speech without being of saying: "had one answer". */
const LIGHT =
  /^(?:has|have|had|having|is|are|was|were|be|been|being|'s|do|does|did|will|would|to|of|in|on|the|a|an|one)$/u;

function isOfSaying(scene: Scene, { head, probability }: LikelyCue): boolean {
  const token = scene.document.tokens[head]!;
  const isNoun = DETERMINER.test(wordAt(scene, head - 1));
  return probability >= LEAST_CUE && token.kind === 'word' && !isNoun && !LIGHT.test(token.lower);
}

const NEAR = 4;

function ruleBehind(scene: Scene, u: Utterance, { from }: Candidate, cue: LikelyCue | null): Pattern {
  const first = cue && cue.to <= from && cue.from >= u.to ? cue.from : from;
  if (sentenceOf(scene, from) !== sentenceOf(scene, u.to - 1) && segmentBetween(scene, u.to, from))
    return 'cue-later-in-paragraph';
  if (!cue && DASH.test(wordAt(scene, from - 1))) return 'signature';
  if (first - u.to > NEAR || segmentBetween(scene, u.to, first)) return 'cue-later-in-sentence';
  return cue ? 'cue-after-quote' : 'name-after-quote';
}

function ruleBefore(scene: Scene, u: Utterance, { from, to }: Candidate, cue: LikelyCue | null): Pattern {
  if (paragraphOf(scene, from) !== u.paragraph)
    return wordAt(scene, u.from - 1) === ':' ? 'colon-before-quote' : 'speaker-of-paragraph-before';
  if (sentenceOf(scene, from) === sentenceOf(scene, u.from)) {
    if (cue) return 'cue-before-quote';
    return wordAt(scene, to) === ':' && to === u.from - 1 ? 'name-and-colon' : 'subject-of-sentence';
  }
  if (wordAt(scene, u.from - 1) === ':') return 'colon-before-quote';
  const first = scene.document.paragraphs[u.paragraph]!.from;
  return segmentBetween(scene, first, u.from) ? 'same-paragraph' : 'sentence-before';
}

function ruleOfReported(scene: Scene, cue: LikelyCue | null): Pattern {
  const word = cue ? wordAt(scene, cue.head) : '';
  if (word === 'according') return 'according-to';
  return beliefVerbs.has(word) ? 'reported-belief' : 'reported-speech';
}

/** The likeliest words of saying in the sentence of reported speech whose speaker is unknown, or null. */
export function cueBeside({ view, cues }: RankContext, u: Utterance): LikelyCue | null {
  const outside = cues[sentenceOf(view.scene, u.from)]!.filter(
    (c) => (c.to <= u.from || c.from >= u.to) && isOfSaying(view.scene, c),
  );
  return outside.reduce<LikelyCue | null>((a, b) => (a && a.probability >= b.probability ? a : b), null);
}

/** "NAME, who runs the mill, called it “…”": a surer cue between the candidate's own and the utterance, in its sentence. */
function cueOfUtterance({ view, cues }: RankContext, u: Utterance, candidate: Candidate): LikelyCue | null {
  const { cue } = candidate;
  if (!cue || candidate.from >= u.to || sentenceOf(view.scene, u.from) !== candidate.sentence) return cue;
  const between = cues[candidate.sentence]!.filter((c) => c.from >= cue.to && c.to <= u.from);
  const last = between.findLast((c) => reportingVerbs.has(wordAt(view.scene, c.head)));
  return last && last.probability >= cue.probability && last.sourceAfter < LEAST_CUE ? last : cue;
}

/** What ties an utterance to the candidate that was chosen for it. */
export function evidenceOf(context: RankContext, u: Utterance, candidate: Candidate): Evidence {
  const { scene } = context.view;
  const tie = cueOfUtterance(context, u, candidate);
  const cue = tie && (tie.to <= u.from || tie.from >= u.to) && isOfSaying(scene, tie) ? tie : null;
  if (u.segment < 0) return { cue, rule: ruleOfReported(scene, cue) };
  const behind = candidate.from >= u.to;
  const rule = behind ? ruleBehind(scene, u, candidate, cue) : ruleBefore(scene, u, candidate, cue);
  const own = /^(?:same-paragraph|speaker-of-paragraph-before|cue-later-in-paragraph)$/u.test(rule)
    ? null
    : cue;
  return { cue: (behind ? participleBefore(context, u) : null) ?? own, rule };
}
