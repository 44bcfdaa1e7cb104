import type { NewsArticle, Organization, Person, Place, Quotation, WithContext } from 'schema-dts';
import type { Analysis, Entity, Quote, Speaker } from '../article.js';
import { addressOf, objectReport } from './object.js';

/** schema.org's NewsArticle as JSON-LD: whom and what it mentions, and what it quotes from whom. */
export const schemaOrg = objectReport((analysis): WithContext<NewsArticle> => {
  const source = addressOf(analysis);
  const { headline, byline, dateline, published, modified, site, url, language } = analysis;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url === null ? {} : { '@id': url, url }),
    identifier: analysis.id,
    ...(headline ? { headline: headline.text } : {}),
    ...(language === 'und' ? {} : { inLanguage: language }),
    ...(published === null ? {} : { datePublished: published }),
    ...(modified === null ? {} : { dateModified: modified }),
    ...(site === null ? {} : { publisher: { '@type': 'Organization', name: site } }),
    author: (byline?.authors ?? []).map((name) => ({ '@type': 'Person', name })),
    ...(dateline ? { locationCreated: { '@type': 'Place', name: dateline.place } } : {}),
    wordCount: analysis.stats.words,
    mentions: mentionsOf(analysis, source),
    hasPart: analysis.quotes.map((quote) => quotation(quote, source)),
  };
});

/** Ids are whole addresses: what reads the JSON may not know where it came from. */
const named = ({ id, name, aliases }: Entity, source: string) => ({
  '@id': `${source}#${id}`,
  name,
  ...(aliases.length > 0 ? { alternateName: aliases } : {}),
});

function mentionsOf(
  { people, places, organizations }: Analysis,
  source: string,
): (Person | Place | Organization)[] {
  return [
    ...people.map(
      (person): Person => ({
        '@type': 'Person',
        ...named(person, source),
        ...(person.description === null ? {} : { description: person.description }),
      }),
    ),
    ...places.map((one) => place(one, source)),
    ...organizations.map(
      (organization): Organization => ({ '@type': 'Organization', ...named(organization, source) }),
    ),
  ];
}

function place({ code, latitude, longitude, ...entity }: Analysis['places'][number], source: string): Place {
  return {
    '@type': 'Place',
    ...named(entity, source),
    ...(code === null ? {} : { address: { '@type': 'PostalAddress', addressCountry: code } }),
    ...(latitude === null || longitude === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

const quotation = ({ id, text, speaker }: Quote, source: string): Quotation => ({
  '@type': 'Quotation',
  '@id': `${source}#${id}`,
  text,
  ...(speaker ? { spokenByCharacter: character(speaker, source) } : {}),
});

/** Who is mentioned is referred to; of others the description stands for the name. */
function character({ entity, kind, name }: Speaker, source: string): Person | Organization {
  const type = kind === 'organization' ? 'Organization' : 'Person';
  return { '@type': type, ...(entity === null ? {} : { '@id': `${source}#${entity}` }), name };
}
