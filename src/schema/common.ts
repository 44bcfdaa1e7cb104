import type { AnalysisError, Publication, Warning } from '../article.js';
import { type JsonSchema, kebab, moment, nullable, record, ref, text } from './record.js';

/** What every record has. */
export const common = {
  schemaVersion: { description: 'The version of this format.', type: 'integer', const: 1 },
  id: text('The file’s name, or the id of the input record.'),
  meta: {
    description: 'Fields of the input record that the program does not know, passed through.',
    type: 'object',
  },
};

export const language: JsonSchema = {
  description: 'ISO 639 code of the article’s language; "und" where it cannot be told.',
  type: 'string',
  pattern: '^[a-z]{2,3}$',
};

const publication: Record<keyof Publication, JsonSchema> = {
  published: moment('When the article was published, in ISO 8601 as precise as it is stated, or null.'),
  modified: moment('When it was last changed, likewise, or null.'),
  site: nullable(text('Name of the site that published it, or null.')),
  url: nullable(text('The page’s own address, or null.')),
};

/** What stands above an article, and what is stated of it there or beside its text. */
export const opening = {
  headline: nullable(ref('textSpan', 'The headline, or null.')),
  byline: nullable(ref('byline', 'The byline, or null.')),
  dateline: nullable(ref('dateline', 'The dateline, or null.')),
  ...publication,
};

export const errorDefinition = record<AnalysisError>(
  'Stands in the place of an article that could not be read.',
  {
    ...common,
    error: record<AnalysisError['error']>('What was wrong.', {
      code: kebab('What was wrong, for programs.'),
      message: text('What was wrong, in a sentence for a person.'),
    }),
  },
  ['meta'],
);

export const warningDefinition = record<Warning>(
  'Something to know about an input that was read all the same.',
  {
    code: kebab('What happened, for programs.'),
    message: text('What happened, in a sentence for a person.'),
  },
);
