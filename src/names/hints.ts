import type { Byline, Dateline } from '../article.js';
import type { NameHint } from './find.js';

/** The names that the layout gives away: a byline's authors are people, a dateline's place is a place. */
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
  return hints;
}
