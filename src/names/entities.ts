import type { Document } from '../language/document.js';
import type { NamedEntity } from './entity.js';
import type { NameMention } from './mention.js';
import { mergeOrganizations } from './organizations.js';
import { mergePeople } from './people.js';
import { mergePlaces } from './places.js';

/** From mentions to entities: one entry a person, place or organization, in order of first mention. */
export function mergeNames(document: Document, mentions: readonly NameMention[]): NamedEntity[] {
  const of = (type: NameMention['type']) => mentions.filter((m) => m.type === type);
  return [
    ...mergePeople(document, of('person')),
    ...mergePlaces(document, of('place')),
    ...mergeOrganizations(document, of('organization')),
  ].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}
