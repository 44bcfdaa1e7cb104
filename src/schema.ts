import type { Analysis, AnalysisError, Publication, Stats, Warning } from './article.js';
import { entityDefinitions } from './schema/entities.js';
import { quoteDefinitions } from './schema/quotes.js';
import {
  count,
  type JsonSchema,
  kebab,
  list,
  moment,
  nullable,
  record,
  ref,
  share,
  text,
} from './schema/record.js';
import { spanDefinitions } from './schema/spans.js';

const common = {
  schemaVersion: { description: 'The version of this format.', type: 'integer', const: 1 },
  id: text('The file’s name, or the id of the input record.'),
  meta: {
    description: 'Fields of the input record that the program does not know, passed through.',
    type: 'object',
  },
};

const publication: Record<keyof Publication, JsonSchema> = {
  published: moment('When the article was published, in ISO 8601 as precise as it is stated, or null.'),
  modified: moment('When it was last changed, likewise, or null.'),
  site: nullable(text('Name of the site that published it, or null.')),
  url: nullable(text('The page’s own address, or null.')),
};

const analysis = record<Analysis>(
  'What was found in one article.',
  {
    ...common,
    language: {
      description: 'ISO 639 code of the article’s language; "und" where it cannot be told.',
      type: 'string',
      pattern: '^[a-z]{2,3}$',
    },
    text: text(
      'The text that the offsets point into: always where it is not the input’s own (markup, damage put right), elsewhere on request.',
    ),
    headline: nullable(ref('textSpan', 'The headline, or null.')),
    byline: nullable(ref('byline', 'The byline, or null.')),
    dateline: nullable(ref('dateline', 'The dateline, or null.')),
    ...publication,
    blocks: list(
      'block',
      'The lines of the input by what they are; every non-blank line lies in exactly one.',
    ),
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

const error = record<AnalysisError>(
  'Stands in the place of an analysis whose input could not be analysed.',
  {
    ...common,
    error: record<AnalysisError['error']>('What was wrong.', {
      code: kebab('What was wrong, for programs.'),
      message: text('What was wrong, in a sentence for a person.'),
    }),
  },
  ['meta'],
);

const stats = record<Stats>('How long the article is.', {
  words: count('Words of the article, furniture left out.'),
  sentences: count('Sentences of the article.'),
  paragraphs: count('Paragraphs of the article.'),
  furnitureShare: share('Share of the input’s words that lie in furniture blocks.'),
});

const warning = record<Warning>('Something to know about an input that was analysed all the same.', {
  code: kebab('What happened, for programs.'),
  message: text('What happened, in a sentence for a person.'),
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
    error,
    ...spanDefinitions,
    ...entityDefinitions,
    ...quoteDefinitions,
    stats,
    warning,
  },
};
