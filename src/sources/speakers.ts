import type { Said, SourcesDescription, SourcesSpeaker } from './figures.js';
import type { SourcesOrder } from './orders.js';
import type { SpeakerTally } from './tally.js';

const MOST_DESCRIPTIONS = 3;

/** The named speakers, sorted. */
export function speakersOf(speakers: Iterable<SpeakerTally>, order: SourcesOrder): SourcesSpeaker[] {
  const named = [...speakers].filter(({ standing }) => standing !== 'described').map(speakerOf);
  return named.sort(
    (a, b) =>
      compareFigures(a, b, order) ||
      compareTexts(a.name, b.name) ||
      compareTexts(a.kind, b.kind) ||
      compareTexts(a.article ?? '', b.article ?? ''),
  );
}

/** The descriptions of those who have no name, sorted. */
export function descriptionsOf(speakers: Iterable<SpeakerTally>, order: SourcesOrder): SourcesDescription[] {
  return [...speakers]
    .filter(({ standing }) => standing === 'described')
    .map(({ said, articles, forms }) => ({ description: usualForm(forms), articles, ...said }))
    .sort((a, b) => compareFigures(a, b, order) || compareTexts(a.description, b.description));
}

function speakerOf({ standing, said, articles, only, forms, descriptions }: SpeakerTally): SourcesSpeaker {
  return {
    name: usualForm(forms),
    kind: standing === 'institution' ? 'institution' : 'person',
    articles,
    ...said,
    descriptions: byCount(descriptions).slice(0, MOST_DESCRIPTIONS),
    article: only,
  };
}

/** The most frequent form; of equals, one that is not in capitals. */
const usualForm = (forms: ReadonlyMap<string, number>): string =>
  byCount(forms, (form) => (form === form.toUpperCase() ? 1 : 0))[0]!;

function byCount(counts: ReadonlyMap<string, number>, penalty: (text: string) => number = () => 0): string[] {
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || penalty(a) - penalty(b) || compareTexts(a, b))
    .map(([text]) => text);
}

type Figures = Said & { articles: number };

function compareFigures(a: Figures, b: Figures, order: SourcesOrder): number {
  return (
    b[order] - a[order] ||
    b.articles - a.articles ||
    b.quotes - a.quotes ||
    b.words - a.words ||
    b.reported - a.reported
  );
}

/** By code units, so that the order is the same on every machine. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
