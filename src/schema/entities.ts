import { type Organization, type Person, PLACE_KINDS, type Place } from '../article.js';
import { degrees, id, type JsonSchema, list, nullable, oneOf, record, share, text, texts } from './record.js';

function entity(prefix: string): Record<keyof Organization, JsonSchema> {
  return {
    id: id(prefix, 'Unique in this analysis, numbered in the order of the list.'),
    name: text('The fullest form that the article gives, without titles.'),
    aliases: texts('The other named forms in the article, in order of first appearance.'),
    mentions: {
      ...list('textSpan', 'Where it is named, in reading order, without titles or possessive endings.'),
      minItems: 1,
    },
    salience: share('How central to the article; the list is sorted by it, highest first.'),
  };
}

export const entityDefinitions = {
  person: record<Person>('Somebody whom the article names.', {
    ...entity('p'),
    description: nullable(text('Title or apposition in the article’s own words, or null.')),
  }),
  place: record<Place>('A place that the article names.', {
    ...entity('l'),
    kind: oneOf(PLACE_KINDS, 'What sort of place.'),
    code: nullable({
      description: 'ISO 3166-1 alpha-2 of the country that it is or lies in, or null.',
      type: 'string',
      pattern: '^[A-Z]{2}$',
    }),
    latitude: degrees(90, 'Degrees north, or null where the place is unknown or ambiguous.'),
    longitude: degrees(180, 'Degrees east, or null where latitude is.'),
  }),
  organization: record<Organization>('An organization that the article names.', entity('o')),
};
