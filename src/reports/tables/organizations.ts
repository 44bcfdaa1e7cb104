import { countQuotes, joined, type Table } from './table.js';

/** A row an organization. */
export const organizations: Table = {
  columns: ['article', 'id', 'name', 'aliases', 'mentions', 'quotes', 'salience'],
  rows: (analysis) => {
    const quotes = countQuotes(analysis);
    return analysis.organizations.map(({ id, name, aliases, mentions, salience }) => [
      analysis.id,
      id,
      name,
      joined(aliases),
      mentions.length,
      quotes.get(id) ?? 0,
      salience,
    ]);
  },
};
