import type { AnnotatedName } from '../../annotations/annotations.js';
import { fullestOf } from '../../annotations/fullest.js';
import { byStart, type Found, remarkOn, spanOf, wordsOf } from './found.js';
import { placeKindOf, type Role, saysSame } from './labels.js';
import type { Standoff } from './standoff.js';

/** Names and sources, and which of them are one. */
export interface Named {
  names: AnnotatedName[];
  /** Index into the names by a passage's id, of names and of sources that are said to be the same. */
  entities: Map<string, number>;
  /** By the id of a name or source: all that are the same, in reading order. */
  groups: Map<string, Found[]>;
}

const isName = ({ role }: Found): boolean => (['person', 'place', 'organization'] as Role[]).includes(role);

/** Finds the names; those are one that are said to be, or, where nothing is said to be the same, those of the same words and kind. */
export function readNames(standoff: Standoff, found: ReadonlyMap<string, Found>): Named {
  const groups = group(standoff, found);
  const named: Named = { names: [], entities: new Map(), groups };
  for (const passages of new Set(groups.values())) addName(standoff, passages, named);
  return named;
}

function group({ groups: given, relations }: Standoff, found: ReadonlyMap<string, Found>): Named['groups'] {
  const groups = new Map<string, Found[]>();
  for (const [id, one] of found) if (one.role === 'source' || isName(one)) groups.set(id, [one]);
  const same = [
    ...given,
    ...relations.filter(({ label }) => saysSame(label)).map(({ from, to }) => [from, to]),
  ];
  for (const ids of same.length > 0 ? same : alike(groups)) {
    const all = [...new Set(ids.flatMap((id) => groups.get(id) ?? []))].sort(byStart);
    for (const { passage } of all) groups.set(passage.id, all);
  }
  return groups;
}

/** The ids of names of the same words and kind. */
function alike(groups: Named['groups']): string[][] {
  const byWords = new Map<string, string[]>();
  for (const [id, [one]] of groups) {
    if (!isName(one!)) continue;
    const key = `${one!.role} ${wordsOf(one!)}`;
    byWords.set(key, [...(byWords.get(key) ?? []), id]);
  }
  return [...byWords.values()];
}

function addName(
  { notes, attributes }: Standoff,
  passages: readonly Found[],
  { names, entities }: Named,
): void {
  const named = passages.filter(isName);
  const [first] = named;
  if (!first) return;
  const mentions = new Map(named.map(spanOf).map((span) => [`${span.start} ${span.end}`, span]));
  for (const { passage } of passages) entities.set(passage.id, names.length);
  names.push({
    type: first.role as AnnotatedName['type'],
    name: remarkOn(notes, 'Name', named) ?? fullestOf(named.map(wordsOf)),
    description: remarkOn(notes, 'Description', named) ?? null,
    kind: placeKindOf(remarkOn(attributes, 'PlaceKind', named) ?? first.passage.label),
    mentions: [...mentions.values()],
  });
}
