import type { Table } from './table.js';

/** A row a quote. */
export const quotes: Table = {
  columns: [
    'article',
    'quote',
    'text',
    'speaker',
    'speaker_kind',
    'speaker_id',
    'confidence',
    'kind',
    'cue',
    'mention',
    'rule',
    'continues',
    'closed',
    'start_offset',
    'end_offset',
  ],
  rows: ({ id, quotes }) =>
    quotes.map(({ speaker, cue, ...quote }) => [
      id,
      quote.id,
      quote.text,
      speaker?.name ?? null,
      speaker?.kind ?? null,
      speaker?.entity ?? null,
      speaker?.confidence ?? null,
      quote.kind,
      cue?.text ?? null,
      speaker?.mention.text ?? null,
      speaker?.rule ?? null,
      quote.continues,
      quote.closed,
      quote.start,
      quote.end,
    ]),
};
