import type { Entity, Place } from '../article.js';
import { canBeOneOrganization, canBeOnePerson, nameKey, nameWords } from './names.js';

/** Which entities of two versions are the same: by the ids that they have there. */
export interface Matches {
  /** The new id of an old entity. */
  newOf: ReadonlyMap<string, string>;
  /** The old id of a new entity. */
  oldOf: ReadonlyMap<string, string>;
}

/** Whether two entities of the same kind can be the same. */
type Likeness<T extends Entity> = (before: T, after: T) => boolean;

const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases].map(nameKey);

const haveOneName = (before: Entity, after: Entity): boolean => nameKey(before.name) === nameKey(after.name);

function shareName(before: Entity, after: Entity): boolean {
  const names = new Set(namesOf(after));
  return namesOf(before).some((name) => name !== '' && names.has(name));
}

const isOneCountry = (before: Place, after: Place): boolean =>
  before.kind === 'country' && after.kind === 'country' && before.code !== null && before.code === after.code;

const both =
  (canBeOne: (one: readonly string[], other: readonly string[]) => boolean): Likeness<Entity> =>
  (before, after) =>
    canBeOne(nameWords(before.name), nameWords(after.name));

/** The likenesses that count for a kind of entity, the surest first. */
export const likenesses = {
  people: [haveOneName, both(canBeOnePerson), shareName],
  places: [haveOneName, isOneCountry, shareName],
  organizations: [haveOneName, shareName, both(canBeOneOrganization)],
} satisfies { people: Likeness<Entity>[]; places: Likeness<Place>[]; organizations: Likeness<Entity>[] };

/**
 * Matches the entities of two versions one to one: by each likeness in turn those that are like no other that is still without a match.
 */
export function matchEntities<T extends Entity>(
  before: readonly T[],
  after: readonly T[],
  likenessesOf: readonly Likeness<T>[],
): Matches {
  const newOf = new Map<string, string>();
  const oldOf = new Map<string, string>();
  for (const isLike of likenessesOf) {
    const old = before.filter(({ id }) => !newOf.has(id));
    const fresh = after.filter(({ id }) => !oldOf.has(id));
    for (const [one, other] of soleMatches(old, fresh, isLike)) {
      newOf.set(one.id, other.id);
      oldOf.set(other.id, one.id);
    }
  }
  return { newOf, oldOf };
}

function soleMatches<T>(
  before: readonly T[],
  after: readonly T[],
  isLike: (a: T, b: T) => boolean,
): [T, T][] {
  return before.flatMap((one): [T, T][] => {
    const [other, ...others] = after.filter((candidate) => isLike(one, candidate));
    if (other === undefined || others.length > 0) return [];
    return before.filter((rival) => isLike(rival, other)).length === 1 ? [[one, other]] : [];
  });
}
