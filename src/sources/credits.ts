import type { Analysis, Speaker } from '../article.js';
import { isFullName, nameKey, phraseKey } from './names.js';
import type { Standing } from './said.js';

/** Whom a quote is counted for. */
export interface Credit {
  standing: Exclude<Standing, 'unknown'>;
  /** As the article gives it: the fullest name, or the description. */
  name: string;
  /** The same for every form of the name. */
  key: string;
  /** Whether the name says who it is in another article too. */
  comparable: boolean;
  /** Title or apposition of a person, or null. */
  description: string | null;
}

/** Who may speak in an article. */
export interface Cast {
  byId: ReadonlyMap<string, Credit>;
  byName: ReadonlyMap<string, Credit>;
}

/** The people, organizations and places of an article, as those who may speak in it. */
export function castOf({
  people,
  places,
  organizations,
}: Pick<Analysis, 'people' | 'places' | 'organizations'>): Cast {
  const members = [
    ...places.map(({ id, name }) => ({ id, name, credit: institution(name) })),
    ...organizations.map(({ id, name }) => ({ id, name, credit: institution(name) })),
    ...people.map(({ id, name, description }) => ({ id, name, credit: person(name, description) })),
  ];
  return {
    byId: new Map(members.map(({ id, credit }) => [id, credit])),
    byName: new Map(members.map(({ name, credit }) => [name, credit])),
  };
}

/**
 * Whom a speaker's words are credited to: each of several named people who speak together; of all others one. A country or town
 * that speaks is an institution.
 */
export function creditsOf({ name, kind, entity }: Speaker, { byId, byName }: Cast): Credit[] {
  if (entity !== null)
    return [byId.get(entity) ?? (kind === 'organization' ? institution(name) : person(name, null))];
  const known = byName.get(name);
  if (kind === 'organization' && known?.standing === 'institution') return [known];
  const partners = kind === 'group' ? name.split(/, | and /).map((one) => byName.get(one)) : [];
  const credits = partners.filter((one) => one !== undefined);
  return credits.length > 1 && credits.length === partners.length ? credits : [described(name)];
}

function person(name: string, description: string | null): Credit {
  return { standing: 'person', name, key: nameKey(name), comparable: isFullName(name), description };
}

function institution(name: string): Credit {
  return { standing: 'institution', name, key: phraseKey(name), comparable: true, description: null };
}

function described(name: string): Credit {
  return { standing: 'described', name, key: phraseKey(name), comparable: true, description: null };
}
