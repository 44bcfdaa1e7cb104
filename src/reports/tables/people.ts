import { countQuotes, joined, type Table } from './table.js';

/** A row a person. */
export const people: Table = {
  columns: ['article', 'id', 'name', 'description', 'aliases', 'mentions', 'quotes', 'salience'],
  rows: (analysis) => {
    const quotes = countQuotes(analysis);
    return analysis.people.map(({ id, name, description, aliases, mentions, salience }) => [
      analysis.id,
      id,
      name,
      description,
      joined(aliases),
      mentions.length,
      quotes.get(id) ?? 0,
      salience,
    ]);
  },
};
