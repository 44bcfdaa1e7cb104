import type { PlaceKind, Span } from '../article.js';
import { objectReport, type WithText } from './object.js';

/** spaCy's labels of places. */
const PLACE_LABELS: Record<PlaceKind, string> = {
  country: 'GPE',
  region: 'GPE',
  city: 'GPE',
  site: 'FAC',
  other: 'LOC',
};

interface Ent extends Span {
  label: string;
}

/** What displaCy, the visualizer of spaCy, shows with `style="ent", manual=True`: the names, none over another. */
export const displacy = objectReport((analysis) => ({
  text: analysis.text,
  ents: apart(entsOf(analysis)),
  title: analysis.headline?.text ?? analysis.id,
}));

function entsOf({ people, places, organizations }: WithText): Ent[] {
  const labelled = [
    ...people.map(({ mentions }) => ({ mentions, label: 'PERSON' })),
    ...places.map(({ mentions, kind }) => ({ mentions, label: PLACE_LABELS[kind] })),
    ...organizations.map(({ mentions }) => ({ mentions, label: 'ORG' })),
  ];
  return labelled.flatMap(({ mentions, label }) => mentions.map(({ start, end }) => ({ start, end, label })));
}

/** In reading order; of names that overlap, the one that begins first or is longer. */
function apart(ents: Ent[]): Ent[] {
  const ordered = ents.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return ordered.filter((ent) => {
    if (ent.start < end) return false;
    end = ent.end;
    return true;
  });
}
