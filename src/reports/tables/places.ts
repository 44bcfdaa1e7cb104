import { joined, type Table } from './table.js';

/** A row a place. */
export const places: Table = {
  columns: [
    'article',
    'id',
    'name',
    'kind',
    'code',
    'latitude',
    'longitude',
    'aliases',
    'mentions',
    'salience',
  ],
  rows: (analysis) =>
    analysis.places.map(({ id, name, kind, code, latitude, longitude, aliases, mentions, salience }) => [
      analysis.id,
      id,
      name,
      kind,
      code,
      latitude,
      longitude,
      joined(aliases),
      mentions.length,
      salience,
    ]),
};
