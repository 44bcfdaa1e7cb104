import type { Byline, Dateline } from '../article.js';
import type { NameHint } from './find.js';
import { listedPlaceKind } from './gazetteer.js';

/** The names that the layout gives away: a byline's authors are people, a dateline's place is a place and its agency an organization. */
export function hintsOf(byline: Byline | null, dateline: Dateline | null): NameHint[] {
  const hints: NameHint[] = [];
  for (const author of byline?.authors ?? []) {
    const at = byline!.text.indexOf(author);
    if (at >= 0)
      hints.push({ start: byline!.start + at, end: byline!.start + at + author.length, type: 'person' });
  }
  const at = dateline?.text.indexOf(dateline.place) ?? -1;
  if (dateline && at >= 0) {
    hints.push({
      start: dateline.start + at,
      end: dateline.start + at + dateline.place.length,
      type: 'place',
    });
  }
  const region = /,\s([^,(]+?)\s*(?:[,(]|$)/u.exec(dateline?.text ?? '');
  if (dateline && region && listedPlaceKind(region[1]!.toLowerCase())) {
    const start = dateline.start + region.index + region[0].indexOf(region[1]!);
    hints.push({ start, end: start + region[1]!.length, type: 'place' });
  }
  const agency = /\(([^()]+)\)/u.exec(dateline?.text ?? '');
  if (dateline && agency) {
    const start = dateline.start + agency.index + 1;
    hints.push({ start, end: start + agency[1]!.length, type: 'organization' });
  }
  return hints;
}
