import type { NamedEntity } from '../../names/entity.js';
import { type Scene, sameSentence } from '../scene.js';
import type { Fit } from './fits.js';
import { mentionsWithin } from './mentions.js';
import type { Narrative } from './narrative.js';
import { isNamed, type Trace } from './traces.js';
import type { Unnamed } from './unnamed.js';

/** Somebody whom a phrase can stand for, with the points of the best place that speaks of them. */
export interface Candidate {
  who: NamedEntity | Unnamed;
  points: number;
}

const MAX_PARAGRAPHS = 4;
const PER_PARAGRAPH = 1;
const PER_SENTENCE = 0.5;
const SELF_NAMED = -1.5;
/** For each further place that speaks of somebody, but not of those that hardly do. */
const AGAIN = 0.15;
const MOST_TIMES = 4;
const FAINT = -1;

/** The quoted segments that stand next to a token: a speaker hardly names himself in them. */
function quotesAround({ document, segmentOf }: Scene, token: number): ReadonlySet<number> {
  const sentence = document.sentences[document.tokens[token]!.sentence]!;
  const around = new Set<number>();
  for (
    let at = Math.max(0, sentence.from - 1);
    at < Math.min(document.tokens.length, sentence.to + 1);
    at++
  ) {
    if (segmentOf[at]! >= 0) around.add(segmentOf[at]!);
  }
  return around;
}

/** A test for being named in what is said beside a token: in a quotation next to it, or in its sentence's reported speech. */
function namedInside(scene: Scene, token: number, told: Uint8Array): (who: NamedEntity | Unnamed) => boolean {
  const { tokens, sentences } = scene.document;
  const { from, to } = sentences[tokens[token]!.sentence]!;
  const quotes = quotesAround(scene, token);
  const segments = [...quotes].map((quote) => scene.segments[quote]!);
  const reach = {
    from: Math.min(from, ...segments.map((segment) => segment.from)),
    to: Math.max(to, ...segments.map((segment) => segment.to)),
  };
  return (who) =>
    isNamed(who) &&
    mentionsWithin(who, reach).some(
      (mention) =>
        quotes.has(scene.segmentOf[mention.from]!) ||
        (told[mention.from] === 1 && mention.from < token && sameSentence(scene, mention.from, token)),
    );
}

/** Points of a trace for a phrase at `token`: fewer the farther away it is. */
function pointsOf(trace: Trace, token: number, narrative: Narrative): number {
  return (
    trace.weight -
    PER_SENTENCE * narrative.sentencesBetween(trace.from, token) -
    PER_PARAGRAPH * narrative.paragraphsBetween(trace.from, token)
  );
}

/**
 * Whom a phrase at `token` can stand for, best first: everybody that `fits` lets pass in `traces`, which are those in front of it, the
 * nearest first. Distance, being a subject and having spoken count, as in the hand-weighted resolvers of Lappin and Leass (1994);
 * `fits` gives extra points, or null for somebody who is out of the question. `told` has 1 for each token of reported speech.
 */
export function candidatesFor(
  scene: Scene,
  narrative: Narrative,
  traces: Iterable<Trace>,
  token: number,
  told: Uint8Array,
  fits: (who: NamedEntity | Unnamed) => number | null,
): Candidate[] {
  const best = new Map<NamedEntity | Unnamed, { points: number; times: number }>();
  for (const trace of traces) {
    if (narrative.paragraphsBetween(trace.from, token) > MAX_PARAGRAPHS) break;
    const points = pointsOf(trace, token, narrative);
    const known = best.get(trace.who);
    const times = (known?.times ?? 0) + (trace.weight > FAINT ? 1 : 0);
    best.set(trace.who, { points: Math.max(points, known?.points ?? Number.NEGATIVE_INFINITY), times });
  }
  const isInside = namedInside(scene, token, told);
  return [...best]
    .flatMap(([who, { points, times }]) => {
      const extra = fits(who);
      if (extra === null) return [];
      const repeated = AGAIN * Math.min(MOST_TIMES, Math.max(0, times - 1));
      return [{ who, points: points + repeated + extra + (isInside(who) ? SELF_NAMED : 0) }];
    })
    .sort((a, b) => b.points - a.points);
}

const PER_AGREEMENT = 4;
const PER_PARAGRAPH_BACK = 0.15;
const FARTHEST = 10;

/** Points of one whom a description fits, by how well (0 to about 1.5) and by the paragraphs since they were spoken of. */
const pointsOfAgreement = (agreement: number, paragraphs: number): number =>
  PER_AGREEMENT * agreement - PER_PARAGRAPH_BACK * Math.min(FARTHEST, paragraphs);

/** Those whom a description fits, best first; `distance` in paragraphs to where each was last spoken of, null for not yet. */
export const fittingCandidates = (
  fits: readonly Fit<NamedEntity | Unnamed>[],
  distance: (who: NamedEntity | Unnamed) => number | null,
): Candidate[] =>
  fits
    .flatMap(({ who, agreement }) => {
      const paragraphs = distance(who);
      return paragraphs === null ? [] : [{ who, points: pointsOfAgreement(agreement, paragraphs) }];
    })
    .sort((a, b) => b.points - a.points);

const CLOSE = 0.5;
const CLEAR = 0.97;

/** How sure the first of the candidates is, by its lead over the second: a coin toss where they are level. */
export function certaintyOf([first, second]: readonly Candidate[]): number {
  if (!first) return 0;
  const lead = second ? first.points - second.points : Number.POSITIVE_INFINITY;
  return CLEAR - (CLEAR - CLOSE) * Math.exp(-1.5 * lead);
}
