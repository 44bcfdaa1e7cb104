import type { Span } from '../article.js';
import type { TokenRange } from '../language/document.js';
import type { Cue } from '../speakers/cues.js';
import { phraseStartingAt } from '../speakers/phrase.js';
import { type Scene, wordAt } from '../speakers/scene.js';
import type { Turn } from './turns.js';

/** Reported speech without marks: its content and the cue that reports it. */
export interface IndirectQuote extends Span {
  cue: Cue;
}

const LEAST_WORDS = 3;
/** What begins a circumstance rather than a reported clause. */
const CIRCUMSTANCE =
  /^(?:for|before|after|just|while|when|as|because|since|until|about|with|without|from|into|over|at|in|on|by|of|to|during|through|via|last|this|next|today|yesterday|tomorrow|late|early|earlier|later|it|him|her|them|me|us|and|or|but|so|than|back|out|aloud|again)$/u;
const HEARERS =
  /^(?:tell|tells|told|inform|informs|informed|remind|reminds|reminded|assure|assures|assured|advise|advises|advised|warn|warns|warned|urge|urged|urges)$/u;

const isSentenceEnd = (word: string): boolean => /^(?:[.!?…;]|\.{2,})$/u.test(word);

/** Without punctuation at its ends; null when too short. */
function trim(scene: Scene, { from, to }: TokenRange): TokenRange | null {
  const isMark = (i: number): boolean =>
    scene.document.tokens[i]!.kind === 'mark' && scene.segmentOf[i] === -1;
  while (from < to && isMark(from)) from++;
  while (to > from && isMark(to - 1)) to--;
  const words = scene.document.tokens
    .slice(from, to)
    .filter((t, i) => t.kind === 'word' && scene.segmentOf[from + i] === -1);
  return words.length >= LEAST_WORDS ? { from, to } : null;
}

/** The end of the clause that starts at `from`: the sentence's end, or a further clause's cue ("…, he added"). */
function contentEnd(scene: Scene, from: number, limit: number, cues: readonly Cue[]): number {
  const next = cues.find(
    (c) =>
      c.from > from + 2 && c.subject && wordAt(scene, c.subject.from - 1) === ',' && c.subject.from > from,
  );
  const end = next ? next.subject!.from - 1 : limit;
  for (let i = from; i < end; i++) if (isSentenceEnd(wordAt(scene, i)) && scene.segmentOf[i] === -1) return i;
  return end;
}

/** Over "reporters", "on Monday", "in a statement" to the "that" of the reported clause; the token behind it, or -1. */
function behindThat(scene: Scene, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 12); i++) {
    if (scene.segmentOf[i] !== -1 || wordAt(scene, i) === ':' || isSentenceEnd(wordAt(scene, i))) return -1;
    if (wordAt(scene, i) === 'that') return i + 1;
  }
  return -1;
}

/** "it was", "this is": a pronoun that a verb follows. */
const startsClause = (scene: Scene, from: number): boolean =>
  /^(?:it|this)$/u.test(wordAt(scene, from)) && scene.tagger.has(from + 1, 'Verb');

/** Words that are verbs in any company. */
const SURE_VERB =
  /^(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|n't|\p{L}+n't|'s|'re|'ve|'ll|'d)$/u;

/** Whether a stretch outside marks has a verb; compromise is asked only where no word shows it by itself. */
function hasVerb(scene: Scene, { from, to }: TokenRange): boolean {
  const outside = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (i) => scene.segmentOf[i] === -1,
  );
  return (
    outside.some((i) => SURE_VERB.test(wordAt(scene, i))) || outside.some((i) => scene.tagger.has(i, 'Verb'))
  );
}

/** Over the hearer of "told reporters …" to the token behind. */
function behindHearer(scene: Scene, from: number): number {
  const hearer = phraseStartingAt(scene, from);
  return hearer ? hearer.to : from + 1;
}

/** Where a reported clause without "that" begins, or -1: "said the nurses kept …", "vowed to leave", "told them he …". */
function clauseBehind(scene: Scene, cue: Cue): number {
  const from = HEARERS.test(wordAt(scene, cue.from)) ? behindHearer(scene, cue.to) : cue.to;
  const first = wordAt(scene, from);
  if (
    /^ask/u.test(wordAt(scene, cue.from)) &&
    !/^(?:if|whether|why|how|who|what|when|where|to)$/u.test(first)
  )
    return -1;
  if (/^[,:;]$/u.test(first) || scene.segmentOf[from] !== -1) return -1;
  const infinitive = first === 'to' && scene.tagger.has(from + 1, 'Verb');
  return CIRCUMSTANCE.test(first) && !infinitive && !startsClause(scene, from) ? -1 : from;
}

/** NAME said (that) … */
function afterCue(scene: Scene, cue: Cue, limit: number, cues: readonly Cue[]): TokenRange | null {
  const that = behindThat(scene, cue.to, limit);
  const from = that > 0 ? that : clauseBehind(scene, cue);
  return from < 0 || from >= limit ? null : trim(scene, { from, to: contentEnd(scene, from, limit, cues) });
}

/** …, NAME said. */
function beforeCue(scene: Scene, cue: Cue, start: number): TokenRange | null {
  const subjectFrom = cue.subject!.mention?.title?.from ?? cue.subject!.from;
  let to = Math.min(cue.from, subjectFrom);
  if (/^(?:the|an?)$/u.test(wordAt(scene, to - 1))) to--;
  if (wordAt(scene, to - 1) !== ',') return null;
  return trim(scene, { from: start, to: to - 1 });
}

/** According to NAME, … · …, according to NAME. */
function accordingTo(scene: Scene, cue: Cue, start: number, limit: number): TokenRange | null {
  if (cue.from > start + 1) return trim(scene, { from: start, to: cue.from });
  let comma = cue.subject!.to;
  while (comma < limit && wordAt(scene, comma) !== ',') comma++;
  return comma < limit ? trim(scene, { from: comma + 1, to: limit }) : null;
}

function contentOf(scene: Scene, cue: Cue, cues: readonly Cue[]): TokenRange | null {
  const sentence = scene.document.sentences[cue.sentence]!;
  if (cue.verb === 'according') return accordingTo(scene, cue, sentence.from, sentence.to);
  if (cue.verb === 'judgement') return null;
  const isTail = [...Array(sentence.to - cue.to).keys()]
    .slice(0, 12)
    .every((i) => wordAt(scene, cue.to + i) !== 'that');
  const before = isTail ? beforeCue(scene, cue, sentence.from) : null;
  if (before && hasVerb(scene, before)) return before;
  return cue.order === 'subject-first' ? afterCue(scene, cue, sentence.to, cues) : null;
}

/**
 * The reported speech of an article: one content for a cue at most, none that overlaps an earlier one, and none inside a turn
 * of a transcript.
 */
export function findIndirect(
  scene: Scene,
  cuesBySentence: ReadonlyMap<number, readonly Cue[]>,
  turns: readonly Turn[],
): IndirectQuote[] {
  const inTurn = new Set(turns.map((turn) => turn.paragraph));
  const found: IndirectQuote[] = [];
  for (const cues of cuesBySentence.values()) {
    let taken = -1;
    for (const cue of cues) {
      const open =
        cue.subject && cue.from >= taken && !inTurn.has(scene.document.tokens[cue.from]!.paragraph);
      const content = open ? contentOf(scene, cue, cues) : null;
      if (!content || content.from < taken || !(cue.verb === 'according' || hasVerb(scene, content)))
        continue;
      const { tokens } = scene.document;
      found.push({ start: tokens[content.from]!.start, end: tokens[content.to - 1]!.end, cue });
      taken = content.to;
    }
  }
  return found;
}
