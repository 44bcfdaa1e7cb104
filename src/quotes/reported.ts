import { isInHeading, type TokenRange } from '../language/document.js';
import { reportingVerbs } from '../models/words.js';
import type { Scene } from '../speakers/scene.js';
import { meanOf } from '../tagging/range.js';
import { findAccording } from './reported/according.js';
import { isClause, isFragment } from './reported/clause.js';
import { LEAST_CONTENT, saidTokens, thresholds } from './reported/said.js';
import { trim } from './reported/trim.js';
import type { ContentContext } from './tagger/content-features.js';
import type { LikelyCue, Signals } from './tagger/signals.js';

/** A stretch counts only where some token of it is as likely as this. */
const LEAST_PEAK = 0.5;
const LEAST_CUE = 0.3;
const SURE_CUE = 0.5;
/** The same of words that no list knows as words of saying. */
const LEAST_UNLISTED = 0.5;
/** What else is said than clauses ("the attack", of "condemned the attack") is as likely as this. */
const LIKELY_PHRASE = 0.65;

/** Whether a word of saying stands in a sentence of the stretch, or in the sentence before it. */
function hasCue({ view, cues }: ContentContext, { from, to }: TokenRange): boolean {
  const { tokens, sentences } = view.scene.document;
  const first = tokens[from]!.sentence;
  const isListed = ({ head }: LikelyCue): boolean => reportingVerbs.has(tokens[head]!.lower);
  const isSure = (sentence: number): boolean =>
    cues[sentence]?.some((c) => c.probability >= (isListed(c) ? LEAST_CUE : LEAST_UNLISTED)) ?? false;
  for (let s = first; s <= tokens[to - 1]!.sentence; s++) if (isSure(s)) return true;
  return sentences[first - 1]?.paragraph === sentences[first]!.paragraph && isSure(first - 1);
}

/** From this mean probability on words are said by somebody even where no word of saying is near. */
const SURE_SPEECH = 0.75;

/** "the boat that he built, NAME disagreed": behind a "that" within the sentence before which nobody says anything. */
function isRelativeClause({ view, cues }: ContentContext, { from }: TokenRange): boolean {
  const { tokens, sentences } = view.scene.document;
  const { sentence } = tokens[from]!;
  const that = tokens[from - 1];
  if (that?.lower !== 'that' || that.sentence !== sentence || sentences[sentence]!.from === from - 1)
    return false;
  return !cues[sentence]!.some((cue) => cue.to < from && cue.probability >= LEAST_CUE);
}

/** Whether a stretch of likely content is worth telling. */
function isReport(context: ContentContext, range: TokenRange): boolean {
  if (isFragment(context.view.scene, range) || isRelativeClause(context, range)) return false;
  const mean = meanOf(context.signals.content, range);
  const isPhrase = mean >= LIKELY_PHRASE;
  return (mean >= SURE_SPEECH || hasCue(context, range)) && (isPhrase || isClause(context.view.scene, range));
}

/** A heading is what somebody says where that is as likely as this. */
const LIKELY_HEADING = 0.75;

/** "Ferry to return, captain says": whether sure words of saying stand behind a stretch in its sentence. */
function isTold({ view, cues }: ContentContext, { to }: TokenRange): boolean {
  const { tokens } = view.scene.document;
  return cues[tokens[to - 1]!.sentence]!.some(
    (c) => c.from >= to && c.probability >= SURE_CUE && reportingVerbs.has(tokens[c.head]!.lower),
  );
}

/** Whether a heading that has the stretch in it reports it, rather than tells it. */
const isReportingHeading = (context: ContentContext, range: TokenRange): boolean =>
  meanOf(context.signals.content, range) >= LIKELY_HEADING || isTold(context, range);

/** The end of the stretch of said tokens that begins at a token. */
function saidEnd({ document }: Scene, { contentBegin }: Signals, from: number, said: Uint8Array): number {
  const { paragraph } = document.tokens[from]!;
  let to = from + 1;
  while (document.tokens[to]?.paragraph === paragraph && said[to] === 1 && contentBegin[to]! < 0.5) to++;
  return to;
}

/** Stretches of reported speech, in reading order: likely contents outside full quotations, each in one paragraph. */
export function findReported(context: ContentContext): TokenRange[] {
  const { signals, view } = context;
  const { scene } = view;
  const least = thresholds(context);
  const said = saidTokens(context, least);
  const found: TokenRange[] = [];
  for (let from = 0; from < said.length; from++) {
    if (said[from] === 0) continue;
    const to = saidEnd(scene, signals, from, said);
    const threshold = least[scene.document.tokens[from]!.sentence]!;
    const peak = threshold < LEAST_CONTENT ? threshold : LEAST_PEAK;
    const isLikely = signals.content.subarray(from, to).some((p) => p >= peak);
    const range = isLikely ? trim(scene, { from, to }) : null;
    from = to - 1;
    if (!range || !isReport(context, range)) continue;
    if (!isInHeading(scene.document, range.from) || isReportingHeading(context, range)) found.push(range);
  }
  return [...found, ...findAccording(context, found)].sort((a, b) => a.from - b.from);
}
