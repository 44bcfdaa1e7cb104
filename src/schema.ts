import type { Analysis, Stats } from './article.js';
import { common, errorDefinition, language, opening, warningDefinition } from './schema/common.js';
import { entityDefinitions } from './schema/entities.js';
import { quoteDefinitions } from './schema/quotes.js';
import { count, type JsonSchema, list, record, ref, share, text } from './schema/record.js';
import { spanDefinitions } from './schema/spans.js';

const analysis = record<Analysis>(
  'What was found in one article.',
  {
    ...common,
    language,
    text: text(
      'The text that the offsets point into: always where it is not the input’s own (markup, damage put right), elsewhere on request.',
    ),
    ...opening,
    blocks: list(
      'block',
      'The lines of the input by what they are; every non-blank line lies in exactly one.',
    ),
    captions: list('caption', 'The captions in reading order, with their credits.'),
    people: list('person', 'The people, the most central first.'),
    places: list('place', 'The places, the most central first.'),
    organizations: list('organization', 'The organizations, the most central first.'),
    quotes: list('quote', 'The quotes in reading order.'),
    scareQuotes: list('textSpan', 'Quoted words that are nobody’s speech: titles, terms, irony.'),
    summary: list('textSpan', 'Sentences picked from the article, in reading order.'),
    stats: ref('stats', 'How long the article is.'),
    warnings: list('warning', 'What a user should know about the input.'),
  },
  ['text', 'meta'],
);

const stats = record<Stats>('How long the article is.', {
  words: count('Words of the article, furniture left out.'),
  sentences: count('Sentences of the article.'),
  paragraphs: count('Paragraphs of the article.'),
  furnitureShare: share('Share of the input’s words that lie in furniture blocks.'),
});

/** JSON Schema (2020-12) of one output record: an analysis, or the error in its place. */
export const outputSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:article-analyze:output:1',
  title: 'Output of article-analyze',
  description: 'One record: the analysis of an article, or the error in its place.',
  oneOf: [{ $ref: '#/$defs/analysis' }, { $ref: '#/$defs/error' }],
  $defs: {
    analysis,
    error: errorDefinition,
    ...spanDefinitions,
    ...entityDefinitions,
    ...quoteDefinitions,
    stats,
    warning: warningDefinition,
  },
};
