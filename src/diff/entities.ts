import type { Entity, Person } from '../article.js';
import type { DiffEntity, EntityChange, EntityChangeKind } from './article-diff.js';
import type { Matches } from './matches.js';
import { nameKey } from './names.js';
import type { Presence } from './presence.js';

/** The entities of one kind in both versions. */
export interface EntityLists<T extends Entity> {
  before: readonly T[];
  after: readonly T[];
  matches: Matches;
}

/** Whether each version names somebody at all, as a person, place, organization or in the text alone. */
export interface Naming {
  before: (entity: Entity) => boolean;
  after: (entity: Entity) => boolean;
}

/** Whether a version names an entity of the other: `entities` are all of its entities, whatever their kind. */
export function namingIn(entities: readonly Entity[], presence: Presence): (entity: Entity) => boolean {
  const known = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
  return ({ name }) => known.has(nameKey(name)) || presence.names(name);
}

/**
 * Who or what was added, dropped, renamed or described in other words, in the order of the new list, those dropped first. Who is still
 * named, but taken for something else or missed by the analysis, is not dropped.
 */
export function entityChanges<T extends Entity>(lists: EntityLists<T>, naming: Naming): EntityChange[] {
  const { before, after, matches } = lists;
  const old = new Map(before.map((entity) => [entity.id, entity]));
  const dropped = before
    .filter((entity) => !matches.newOf.has(entity.id) && !naming.after(entity))
    .map((entity): EntityChange => ({ changes: ['dropped'], old: entityOf(entity), new: null }));
  const others = after.flatMap((entity): EntityChange[] => {
    const earlier = old.get(matches.oldOf.get(entity.id) ?? '');
    if (earlier) return changesOf(earlier, entity);
    return naming.before(entity) ? [] : [{ changes: ['added'], old: null, new: entityOf(entity) }];
  });
  return [...dropped, ...others];
}

function changesOf(before: Entity, after: Entity): EntityChange[] {
  const changes: EntityChangeKind[] = [];
  if (isRenamed(before, after)) changes.push('renamed');
  if (isDescribedAnew(descriptionOf(before), descriptionOf(after))) changes.push('described');
  return changes.length === 0 ? [] : [{ changes, old: entityOf(before), new: entityOf(after) }];
}

/** Whether the fullest form is another, and no form that the other version has as well: "U.S." and "the United States". */
function isRenamed(before: Entity, after: Entity): boolean {
  return nameKey(before.name) !== nameKey(after.name) && !isCountry(before, after);
}

const isCountry = (...entities: (Entity & { kind?: string })[]): boolean =>
  entities.every(({ kind }) => kind === 'country');

function isDescribedAnew(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && nameKey(before) !== nameKey(after);
}

const descriptionOf = (entity: Entity & Partial<Pick<Person, 'description'>>): string | null =>
  entity.description ?? null;

function entityOf(entity: Entity): DiffEntity {
  const [first] = entity.mentions;
  const { start, end, text } = first!;
  return {
    id: entity.id,
    name: entity.name,
    description: descriptionOf(entity),
    mentions: entity.mentions.length,
    start,
    end,
    text,
  };
}
