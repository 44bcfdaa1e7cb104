import type { SourcesPart, SourcesShares } from './figures.js';
import { addSaid, nothingSaid, type Standing } from './said.js';
import type { StandingTally, Tally } from './tally.js';

const PARTS: Record<keyof SourcesShares, readonly Standing[]> = {
  named: ['person', 'institution'],
  people: ['person'],
  institutions: ['institution'],
  unnamed: ['described', 'unknown'],
  described: ['described'],
  unknown: ['unknown'],
};

/** Everything that is said. */
export const wholeOf = ({ standings }: Pick<Tally, 'standings'>): StandingTally =>
  sumOf(Object.values(standings));

/** The parts of what is said, each with its shares. */
export function sharesOf(tally: Pick<Tally, 'standings'>): SourcesShares {
  const whole = wholeOf(tally);
  const parts = Object.entries(PARTS).map(([name, standings]) => {
    const { said, sources } = sumOf(standings.map((standing) => tally.standings[standing]));
    const part: SourcesPart = {
      ...said,
      sources,
      quotesShare: ratio(said.quotes, whole.said.quotes),
      wordsShare: ratio(said.words, whole.said.words),
      sourcesShare: ratio(sources, whole.sources),
    };
    return [name, part];
  });
  return Object.fromEntries(parts) as SourcesShares;
}

function sumOf(parts: readonly StandingTally[]): StandingTally {
  const sum: StandingTally = { said: nothingSaid(), sources: 0 };
  for (const { said, sources } of parts) {
    addSaid(sum.said, said);
    sum.sources += sources;
  }
  return sum;
}

/** `part` of `whole` to four places; null where there is no whole. */
export const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
