import type { Analysis, Quote, Speaker } from '../../src/article.js';
import { analysis, entity, place, quote, span, speaker } from '../reports/builders.js';

/** Somebody who speaks in an article, with the words of each quote. */
export interface Line {
  /** Null for nobody. */
  by: string | null;
  says: string;
  /** How the speaker is told; `named` is a person of the article. */
  as?: 'person' | 'organization' | 'place' | 'description' | 'group';
  kind?: Quote['kind'];
  confidence?: number;
  /** Whether it carries on the line before it. */
  on?: boolean;
  description?: string;
}

const PREFIXES = { person: 'p', organization: 'o', place: 'l' } as const;

/** An analysis of an article in which these lines are said, and with these other people in it. */
export function articleOf(
  lines: readonly Line[],
  given: Partial<Analysis> = {},
  others: readonly string[] = [],
): Analysis {
  const ids = new Map<string, string>();
  for (const { by, as = 'person' } of [
    ...lines,
    ...others.map((name) => ({ by: name, as: 'person' as const })),
  ])
    if (by !== null && (as === 'person' || as === 'organization' || as === 'place') && !ids.has(by))
      ids.set(by, `${PREFIXES[as]}${ids.size + 1}`);
  const of = (letter: string) =>
    [...ids].filter(([, id]) => id.startsWith(letter)).map(([name, id]) => ({ ...entity(name), id }));
  const described = new Map(lines.map(({ by, description = null }) => [by, description]));
  return analysis({
    id: 'a.txt',
    people: of('p').map((one) => ({ ...one, description: described.get(one.name) ?? null })),
    organizations: of('o'),
    places: of('l').map((one) => place(one)),
    quotes: lines.map((line, index) => said(line, index, ids)),
    stats: { words: 100, sentences: 5, paragraphs: 3, furnitureShare: 0 },
    ...given,
  });
}

function said(
  { by, says, as = 'person', kind, confidence, on }: Line,
  index: number,
  ids: Map<string, string>,
): Quote {
  const id = by === null ? null : (ids.get(by) ?? null);
  const kinds = {
    person: 'person',
    organization: 'organization',
    place: 'organization',
    description: 'person',
    group: 'group',
  } as const;
  const who: Speaker | null =
    by === null ? null : { ...speaker(by, as === 'place' ? null : id, confidence), kind: kinds[as] };
  return quote(`q${index + 1}`, span(says), {
    speaker: who,
    continues: on ? `q${index}` : null,
    ...(kind ? { kind } : {}),
  });
}
