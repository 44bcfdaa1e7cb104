import type { Analysis, Place } from '../article.js';
import { addressOf, objectReport } from './object.js';

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#';

/** IPTC's ninjs 3.1 with the names of the article; its text is not repeated. */
export const ninjs = objectReport((analysis) => {
  const { headline, byline, dateline, language, people, places, organizations } = analysis;
  return {
    uri: addressOf(analysis),
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
    type: 'text',
    representationType: 'partial',
    ...(language === 'und' ? {} : { language }),
    ...dates(analysis),
    ...(headline ? { headlines: [{ value: headline.text }] } : {}),
    ...(byline ? { by: byline.authors.join(', ') || byline.text } : {}),
    ...(dateline ? { located: dateline.place } : {}),
    people: people.map(({ id, name }) => ({ name, rel: 'mentions', literal: id })),
    organisations: organizations.map(({ id, name }) => ({ name, rel: 'mentions', literal: id })),
    places: places.map(placeOf),
  };
});

/** ninjs has moments alone: a day without its time, or a time without its zone, is left out. */
function dates({ published, modified }: Analysis): Record<string, string> {
  const moments = { firstCreated: momentOf(published), versionCreated: momentOf(modified) };
  return Object.fromEntries(Object.entries(moments).flatMap(([key, at]) => (at ? [[key, at]] : [])));
}

/** "2031-03-03T18:05+01:00" with the seconds that RFC 3339 asks for; null where zone or time is missing. */
function momentOf(date: string | null): string | null {
  const [, minute, seconds, zone] = /^(.+T\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)$/.exec(date ?? '') ?? [];
  return minute && zone ? minute + (seconds ?? ':00') + zone : null;
}

function placeOf({ id, name, kind, code, latitude, longitude }: Place): object {
  const isCountry = kind === 'country' && code !== null;
  return {
    name,
    rel: 'mentions',
    literal: id,
    ...(isCountry ? { uri: `http://cvx.iptc.org/iso3166-1a2/${code.toLowerCase()}` } : {}),
    ...(latitude === null || longitude === null
      ? {}
      : { geoJSON: { type: 'Point', coordinates: [longitude, latitude] } }),
  };
}
