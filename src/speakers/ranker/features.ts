import type { NamedEntity } from '../../names/entity.js';
import type { LikelyCue, Signals } from '../../quotes/tagger/signals.js';
import type { SpeechView } from '../../quotes/tagger/view.js';
import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import { hashString } from '../../tagging/hash.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import type { Candidate } from '../candidates.js';
import { wordAt } from '../scene.js';
import type { Utterance } from '../utterance.js';

/** The most features that a pair of utterance and candidate has. */
export const MOST_PAIR_FEATURES = 96;

/** What the ranker goes by. */
export interface RankContext {
  view: SpeechView;
  signals: Signals;
  cues: readonly (readonly LikelyCue[])[];
  candidates: readonly Candidate[];
  entities: readonly NamedEntity[];
}

const FARTHEST = 120;
const SHORT_GAP = 6;
const COLON = hashString(':');

const upTo = (most: number, n: number): number => Math.min(most, n);

const highest = (values: Float32Array, from: number, to: number): number => {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, values[i]!);
  return most;
};

/** What lies between an utterance and a candidate. */
interface Gap {
  from: number;
  to: number;
  /** The candidate stands behind the utterance. */
  after: boolean;
}

const gapOf = (u: Utterance, c: Candidate): Gap =>
  c.from >= u.to ? { from: u.to, to: c.from, after: true } : { from: c.to, to: u.from, after: false };

function sentencesApart({ view }: RankContext, u: Utterance, c: Candidate, after: boolean): number {
  const { tokens } = view.scene.document;
  const apart = after
    ? c.sentence - tokens[u.to - 1]!.sentence
    : tokens[u.from]!.sentence - tokens[c.to - 1]!.sentence;
  return upTo(5, Math.max(0, apart));
}

/** Where the candidate's cue stands: 0 none, 1 beyond the candidate, 2 between, 3 beyond the utterance, 4 inside it. */
function cuePlace(u: Utterance, { cue, from, to }: Candidate, after: boolean): number {
  if (!cue) return 0;
  if (cue.from >= u.from && cue.to <= u.to) return 4;
  if (after) return cue.from >= to ? 1 : cue.from >= u.to ? 2 : 3;
  return cue.to <= from ? 1 : cue.to <= u.from ? 2 : 3;
}

function segmentsBetween({ view }: RankContext, u: Utterance, { from, to }: Gap): number {
  let count = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    const segment = view.scene.segmentOf[i]!;
    if (segment >= 0 && segment !== last && segment !== u.segment) count++;
    last = segment;
  }
  return upTo(3, count);
}

/** The words of a short gap, names and quotations as symbols. */
function gapPattern({ view }: RankContext, { from, to }: Gap): number {
  let hash = to - from;
  for (let i = from; i < to; i++) {
    const part =
      view.types[i]! > 0 ? 100 + view.types[i]! : view.scene.segmentOf[i]! >= 0 ? 99 : view.words[i]!.low;
    hash = (Math.imul(hash, 31) + part) | 0;
  }
  return hash;
}

const low = ({ words }: SpeechView, i: number): number => words[i]?.low ?? 1;

/** Whether a token stands in the paragraph of another: what lies beyond tells nothing. */
const together = ({ scene }: SpeechView, i: number, anchor: number): boolean =>
  scene.document.tokens[i]?.paragraph === scene.document.tokens[anchor]!.paragraph;
const beside = (view: SpeechView, i: number, anchor: number): number =>
  together(view, i, anchor) ? view.words[i]!.low : 1;
const cluster = (view: SpeechView, i: number, anchor: number): number =>
  together(view, i, anchor) ? view.words[i]!.clusters[1] : 0;

function addPosition(
  out: FeatureWriter,
  context: RankContext,
  u: Utterance,
  c: Candidate,
  gap: Gap,
  m: number,
): void {
  const { view } = context;
  const side = gap.after ? 1 : 0;
  const apart = sentencesApart(context, u, c, gap.after);
  const paragraphs = u.paragraph - c.paragraph + 1;
  const distance = bucketOf(gap.to - gap.from);
  const near = gap.to - gap.from < FARTHEST;
  const segments = near ? segmentsBetween(context, u, gap) : 3;
  const others = upTo(4, othersBetween(context, u, c, gap));
  const inside = view.scene.segmentOf[c.from]! >= 0 ? 1 : 0;
  const pronoun = c.kind === 4 ? low(view, c.from) : 0;
  const source = probabilityBucket(c.source);
  const where = (m * 2 + side) * 8 + apart;
  out.add3(1, where, c.kind, inside);
  out.add3(2, where, c.kind, pronoun);
  out.add2(3, m * 2 + side, paragraphs);
  out.add3(4, where, distance, c.kind);
  out.add3(5, where, segments, others);
  out.add3(6, where, others, c.kind);
  out.add3(7, where, source, c.kind);
  out.add3(8, where, source, c.rank);
  out.add3(9, where, c.rank, c.order);
  out.add3(10, where, source, others);
  out.add3(11, where, c.order, segments);
  out.add3(12, source, c.kind, inside);
  const cueBetween = near ? probabilityBucket(highest(context.signals.cue, gap.from, gap.to)) : 11;
  const sourceBetween = near ? probabilityBucket(highest(context.signals.source, gap.from, gap.to)) : 11;
  out.add3(13, where, cueBetween, sourceBetween);
  out.add3(14, where, cueBetween, source);
  out.add3(15, where, sourceBetween, source);
}

/** How many candidates lie between; both are sorted, so that a walk from the candidate on suffices. */
function othersBetween({ candidates }: RankContext, u: Utterance, c: Candidate, gap: Gap): number {
  let count = 0;
  const step = gap.after ? -1 : 1;
  for (let k = candidates.indexOf(c) + step; candidates[k] && count < 4; k += step) {
    const other = candidates[k]!;
    if (gap.after ? other.from < u.to : other.from >= u.from) break;
    if (other.from >= c.to || other.to <= c.from) count++;
  }
  return count;
}

function addCue(
  out: FeatureWriter,
  { view }: RankContext,
  u: Utterance,
  c: Candidate,
  gap: Gap,
  m: number,
): void {
  const place = (m * 2 + (gap.after ? 1 : 0)) * 5 + cuePlace(u, c, gap.after);
  const { cue } = c;
  if (!cue) {
    out.add3(20, place, c.kind, 0);
    return;
  }
  const probability = probabilityBucket(cue.probability);
  const before = cue.to <= c.from;
  const distance = bucketOf(before ? c.from - cue.to : cue.from - c.to);
  const same = view.scene.document.tokens[u.to - 1]!.sentence === c.sentence ? 1 : 0;
  out.add3(21, place, probability, distance);
  out.add3(22, place, probability, c.kind);
  out.add3(23, low(view, cue.head), before ? 1 : 0, place);
  out.add3(24, place, distance, same);
  out.add3(25, place, probability, same * 16 + probabilityBucket(c.source));
  const toQuote = cue.from >= u.to ? cue.from - u.to : u.from - cue.to;
  out.add3(26, place, bucketOf(Math.max(0, toQuote)), distance);
  out.add3(27, place, bucketOf(Math.max(0, toQuote)), probability);
}

function addWords(
  out: FeatureWriter,
  context: RankContext,
  u: Utterance,
  c: Candidate,
  gap: Gap,
  m: number,
): void {
  const { view } = context;
  const side = m * 2 + (gap.after ? 1 : 0);
  out.add2(30, side, beside(view, c.from - 1, c.from));
  out.add2(31, side, beside(view, c.from - 2, c.from));
  out.add2(32, side, beside(view, c.to, c.from));
  out.add2(33, side, beside(view, c.to + 1, c.from));
  out.add2(34, side, beside(view, c.to + 2, c.from));
  out.add2(35, c.kind, beside(view, c.from - 1, c.from));
  out.add2(36, c.kind, beside(view, c.to, c.from));
  out.add3(37, side, cluster(view, c.to, c.from), c.kind);
  out.add3(38, side, cluster(view, c.from - 1, c.from), c.kind);
  if (c.kind === 5) {
    out.add2(40, side, low(view, c.phrase.head));
    out.add2(41, side, cluster(view, c.phrase.head, c.from));
    out.add2(42, 0, view.words[c.phrase.head]!.clusters[0]);
    out.add2(43, side, low(view, c.from));
  }
  if (gap.to - gap.from <= SHORT_GAP) {
    const pattern = gapPattern(context, gap);
    out.add3(45, side, pattern, c.kind);
    out.add3(46, side, pattern, cluster(view, c.to, c.from));
  }
  const starts = c.from - view.scene.document.sentences[c.sentence]!.from;
  out.add3(47, side, bucketOf(starts), c.kind);
  out.add3(48, side, beside(view, gap.after ? u.to : u.from - 1, u.from), bucketOf(gap.to - gap.from));
}

/** Whether the paragraph of an utterance is nothing but it. */
function standsAlone({ view }: RankContext, u: Utterance): boolean {
  const { from, to } = view.scene.document.paragraphs[u.paragraph]!;
  return u.from === from && u.to >= to - 1;
}

/** Bits of what an utterance and its surroundings look like. */
function looksOf(context: RankContext, u: Utterance): number {
  const { view } = context;
  const { paragraphs } = view.scene.document;
  const before = paragraphs[u.paragraph - 1];
  const colon = before && low(view, before.to - 1) === COLON ? 1 : 0;
  const capital = view.words[u.from + (u.segment >= 0 ? 1 : 0)]?.isUpper ? 2 : 0;
  const first = paragraphs[u.paragraph]!.from === u.from ? 4 : 0;
  return colon + capital + first + (standsAlone(context, u) ? 8 : 0);
}

const finalMark = ({ view }: RankContext, u: Utterance): number =>
  low(view, u.segment >= 0 ? u.to - 2 : u.to - 1);

function addLooks(
  out: FeatureWriter,
  context: RankContext,
  u: Utterance,
  c: Candidate,
  gap: Gap,
  m: number,
): void {
  const { view, signals } = context;
  const apart = sentencesApart(context, u, c, gap.after);
  const where = (m * 2 + (gap.after ? 1 : 0)) * 8 + apart;
  const looks = looksOf(context, u);
  const final = finalMark(context, u);
  out.add3(50, where, looks, c.kind);
  out.add3(51, where, final, bucketOf(gap.to - gap.from));
  out.add3(52, where, looks & 2, final);
  out.add3(53, where, probabilityBucket(highest(signals.content, c.from, c.to)), c.kind);
  out.add3(
    54,
    where,
    probabilityBucket(together(view, c.from - 1, c.from) ? signals.content[c.from - 1]! : 0),
    probabilityBucket(together(view, c.to, c.from) ? signals.content[c.to]! : 0),
  );
  const paragraph = view.scene.document.paragraphs[c.paragraph]!;
  const dash = c.to >= paragraph.to - 1 && /^(?:-{1,2}|–|—)$/u.test(wordAt(view.scene, c.from - 1)) ? 1 : 0;
  if (dash) out.add2(55, where, c.kind);
  const colon = wordAt(view.scene, u.from - 1) === ':' ? 1 : 0;
  out.add3(56, where, colon, c.rank);
  const heading = paragraph.kind === 'headline' ? 1 : paragraph.kind === 'paragraph' ? 0 : 2;
  out.add3(57, where, heading, c.kind);
}

/** Writes what the ranker sees of an utterance and a candidate for its speaker. */
export function writePairFeatures(
  out: FeatureWriter,
  context: RankContext,
  u: Utterance,
  c: Candidate,
): void {
  out.clear();
  const gap = gapOf(u, c);
  const m = u.segment >= 0 ? 1 : 0;
  addPosition(out, context, u, c, gap, m);
  addCue(out, context, u, c, gap, m);
  addWords(out, context, u, c, gap, m);
  addLooks(out, context, u, c, gap, m);
}

/** Writes what speaks for nobody as the speaker of an utterance; `choices` are its candidates. */
export function writeNobodyFeatures(
  out: FeatureWriter,
  context: RankContext,
  u: Utterance,
  choices: readonly Candidate[],
): void {
  out.clear();
  const { view, cues } = context;
  const m = u.segment >= 0 ? 1 : 0;
  const { sentence } = view.scene.document.tokens[u.from]!;
  const end = view.scene.document.tokens[u.to - 1]!.sentence;
  const near = choices.filter((c) => c.sentence === sentence || c.sentence === end);
  const best = probabilityBucket(Math.max(0, ...near.map((c) => c.source)));
  const cue = probabilityBucket(
    Math.max(0, ...[...cues[sentence]!, ...cues[end]!].map((c) => c.probability)),
  );
  const any = probabilityBucket(
    Math.max(0, ...choices.filter((c) => c.paragraph === u.paragraph).map((c) => c.source)),
  );
  const heading = view.scene.document.paragraphs[u.paragraph]!.kind === 'paragraph' ? 0 : 1;
  const looks = looksOf(context, u);
  const length = bucketOf(u.to - u.from);
  out.add2(60, m, heading);
  out.add3(61, m, best, cue);
  out.add3(62, m, any, cue);
  out.add3(63, m, upTo(4, near.length), best);
  out.add3(64, m, looks, best);
  out.add3(65, m, finalMark(context, u), best);
  out.add3(66, m, length, best);
  out.add3(67, m, heading, best);
  out.add3(68, m, beside(view, u.from - 1, u.from), cue);
  out.add3(69, m, beside(view, u.to, u.from), cue);
}
