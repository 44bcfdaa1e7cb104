import type { Corpus } from './corpus.js';
import type {
  SourcesFigures,
  SourcesGroup,
  SourcesReport,
  SourcesReturn,
  SourcesSpeakerCount,
} from './figures.js';
import type { SourcesOrder } from './orders.js';
import { sharesOf, wholeOf } from './shares.js';
import { compareTexts, descriptionsOf, speakersOf } from './speakers.js';
import type { SpeakerTally, Tally } from './tally.js';

/** What is asked of a report. */
export interface SourcesReportOptions {
  minConfidence: number;
  /** How many speakers are listed at most; all where undefined. */
  top?: number;
  sort: SourcesOrder;
  /** Whether all articles were read. */
  complete: boolean;
}

/** The report of a corpus. */
export function reportOf(
  corpus: Corpus,
  { minConfidence, top, sort, complete }: SourcesReportOptions,
): SourcesReport {
  const { total, failed, by } = corpus;
  const speakers = [...total.speakers.values()];
  const groups = [...corpus.groups].map(([name, tally]) => groupFigures(name, tally, sort, top));
  return {
    schemaVersion: 1,
    minConfidence,
    complete,
    failed,
    ...figuresOf(total),
    sortedBy: sort,
    topSpeakers: speakersOf(speakers, sort).slice(0, top),
    topDescriptions: descriptionsOf(speakers, sort).slice(0, top),
    returns: returnsOf(speakers),
    by,
    groups: groups.sort(isTime(by) ? inTime : largestFirst),
  };
}

function groupFigures(name: string | null, tally: Tally, sort: SourcesOrder, top?: number): SourcesGroup {
  return { name, ...figuresOf(tally), topSpeakers: speakersOf(tally.speakers.values(), sort).slice(0, top) };
}

function figuresOf(tally: Tally): SourcesFigures {
  const { articles, quoting, foreign, words, doubtful } = tally;
  const { said, sources } = wholeOf(tally);
  return {
    articles,
    quotingArticles: quoting,
    foreignArticles: foreign,
    words,
    quotes: said.quotes,
    reported: said.reported,
    quotedWords: said.words,
    quotesPer1000Words: words === 0 ? null : Math.round((said.quotes / words) * 100_000) / 100,
    sources,
    shares: sharesOf(tally),
    doubtful: { ...doubtful },
    speakers: countSpeakers([...tally.speakers.values()]),
  };
}

function countSpeakers(all: readonly SpeakerTally[]): SourcesSpeakerCount {
  const named = all.filter(({ standing }) => standing !== 'described');
  const count = (test: (speaker: SpeakerTally) => boolean): number => named.filter(test).length;
  return {
    total: named.length,
    people: count(({ standing }) => standing === 'person'),
    institutions: count(({ standing }) => standing === 'institution'),
    once: count(({ only, articles }) => only === null && articles === 1),
    returning: count(({ only, articles }) => only === null && articles > 1),
    surnameOnly: count(({ only }) => only !== null),
  };
}

function returnsOf(speakers: readonly SpeakerTally[]): SourcesReturn[] {
  const counts = new Map<number, number>();
  for (const { standing, only, articles } of speakers)
    if (standing !== 'described' && only === null) counts.set(articles, (counts.get(articles) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([articles, count]) => ({ articles, speakers: count }));
}

const isTime = (by: string | null): boolean => by === 'month' || by === 'year';

const inTime = (a: SourcesGroup, b: SourcesGroup): number =>
  Number(a.name === null) - Number(b.name === null) || compareTexts(a.name ?? '', b.name ?? '');

/** The articles without a group come last. */
const largestFirst = (a: SourcesGroup, b: SourcesGroup): number =>
  Number(a.name === null) - Number(b.name === null) || b.articles - a.articles || inTime(a, b);
