import type { TokenRange } from '../../language/document.js';
import type { NamedEntity } from '../../names/entity.js';
import { type Scene, sameSentence } from '../scene.js';
import { countBefore } from './count-before.js';
import type { Fit } from './fits.js';
import type { Narrative } from './narrative.js';
import { isNamed, type Trace, type Traces } from './traces.js';
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

/** What is said beside a token: the quotations next to it, and the range that they and its sentence take. */
interface Beside extends TokenRange {
  quotes: readonly number[];
}

function besideOf({ document, segmentOf, segments }: Scene, token: number): Beside {
  const sentence = document.sentences[document.tokens[token]!.sentence]!;
  let { from, to } = sentence;
  const quotes: number[] = [];
  const end = Math.min(document.tokens.length, sentence.to + 1);
  for (let at = Math.max(0, sentence.from - 1); at < end; at++) {
    const quote = segmentOf[at]!;
    if (quote < 0 || quote === quotes.at(-1)) continue;
    quotes.push(quote);
    from = Math.min(from, segments[quote]!.from);
    to = Math.max(to, segments[quote]!.to);
  }
  return { quotes, from, to };
}

/**
 * Whether somebody is named in what is said beside a token: in a quotation next to it, in which a speaker hardly names himself, or in
 * its sentence's reported speech.
 */
function isNamedInside(
  scene: Scene,
  { quotes, from, to }: Beside,
  token: number,
  told: Uint8Array,
  who: NamedEntity | Unnamed,
): boolean {
  if (!isNamed(who)) return false;
  for (let k = countBefore(who.mentions, from); k < who.mentions.length; k++) {
    const at = who.mentions[k]!.from;
    if (at >= to) return false;
    if (quotes.includes(scene.segmentOf[at]!)) return true;
    if (told[at] === 1 && at < token && sameSentence(scene, at, token)) return true;
  }
  return false;
}

/** Points of a trace for a phrase at `token`: fewer the farther away it is. */
function pointsOf(trace: Trace, token: number, narrative: Narrative): number {
  return (
    trace.weight -
    PER_SENTENCE * narrative.sentencesBetween(trace.from, token) -
    PER_PARAGRAPH * narrative.paragraphsBetween(trace.from, token)
  );
}

interface Tally {
  who: NamedEntity | Unnamed;
  points: number;
  times: number;
}

/** Everybody of whom the traces in front of a token speak, the nearest first, with the points of their best trace. */
function tallyOf(narrative: Narrative, traces: Traces, token: number): Iterable<Tally> {
  const isNear = ({ from }: Trace): boolean => narrative.paragraphsBetween(from, token) <= MAX_PARAGRAPHS;
  const byWho = new Map<NamedEntity | Unnamed, Tally>();
  for (const trace of traces.before(token, isNear)) {
    const points = pointsOf(trace, token, narrative);
    const times = trace.weight > FAINT ? 1 : 0;
    const known = byWho.get(trace.who);
    if (!known) byWho.set(trace.who, { who: trace.who, points, times });
    else {
      known.points = Math.max(known.points, points);
      known.times += times;
    }
  }
  return byWho.values();
}

/**
 * Whom a phrase at `token` can stand for, best first: everybody that `fits` lets pass in the `traces` in front of it. Distance, being
 * a subject and having spoken count, as in the hand-weighted resolvers of Lappin and Leass (1994);
 * `fits` gives extra points, or null for somebody who is out of the question. `told` has 1 for each token of reported speech.
 */
export function candidatesFor(
  scene: Scene,
  narrative: Narrative,
  traces: Traces,
  token: number,
  told: Uint8Array,
  fits: (who: NamedEntity | Unnamed) => number | null,
): Candidate[] {
  const beside = besideOf(scene, token);
  const found: Candidate[] = [];
  for (const { who, points, times } of tallyOf(narrative, traces, token)) {
    const extra = fits(who);
    if (extra === null) continue;
    const repeated = AGAIN * Math.min(MOST_TIMES, Math.max(0, times - 1));
    const selfNamed = isNamedInside(scene, beside, token, told, who) ? SELF_NAMED : 0;
    found.push({ who, points: points + repeated + extra + selfNamed });
  }
  return found.sort((a, b) => b.points - a.points);
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
