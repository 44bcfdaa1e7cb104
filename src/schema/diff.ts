import { QUOTE_KINDS } from '../article.js';
import {
  type ArticleDiff,
  DIFF_PARTS,
  type DiffEntity,
  type DiffQuote,
  ENTITY_CHANGES,
  type EntityChange,
  QUOTE_CHANGES,
  type QuoteChange,
  type QuotePart,
  type TextChange,
  type Version,
  type WordChange,
} from '../diff/article-diff.js';
import { quoteDefinitions } from './quotes.js';
import {
  count,
  id,
  type JsonSchema,
  list,
  moment,
  nullable,
  oneOf,
  record,
  ref,
  share,
  text,
} from './record.js';
import { spanDefinitions, textSpanProperties } from './spans.js';

const versions = (name: string): { old: JsonSchema; new: JsonSchema } => ({
  old: nullable(ref(name, 'As the old version has it, or null.')),
  new: nullable(ref(name, 'As the new version has it, or null.')),
});

const changesOf = (values: readonly string[], description: string): JsonSchema => ({
  description,
  type: 'array',
  items: { type: 'string', enum: values },
  minItems: 1,
  uniqueItems: true,
});

const words = nullable({
  ...list('wordChange', 'What became of the words; null where they are the same, or one version has none.'),
});

const confidence = nullable(
  share(
    'How certain a change of speaker is: as the less certain speaker. Null where the speaker did not change.',
  ),
);

const diff = record<ArticleDiff>('What changed between two versions of a story.', {
  schemaVersion: { description: 'The version of this format.', type: 'integer', const: 1 },
  old: ref('version', 'The old version.'),
  new: ref('version', 'The new version.'),
  compared: {
    ...changesOf(DIFF_PARTS, 'What was compared; the other parts are null or empty.'),
    minItems: 0,
  },
  changed: { description: 'Whether anything that was compared changed.', type: 'boolean' },
  headline: nullable(ref('textChange', 'What became of the headline, or null.')),
  byline: nullable(ref('textChange', 'What became of the byline, or null.')),
  dateline: nullable(ref('textChange', 'What became of the dateline, or null.')),
  quotes: list('quoteChange', 'The quotes that changed, in the order of the new version.'),
  people: list('entityChange', 'The people who changed, those dropped first.'),
  places: list('entityChange', 'The places that changed, those dropped first.'),
  organizations: list('entityChange', 'The organizations that changed, those dropped first.'),
});

const version = record<Version>(
  'One of the two versions.',
  {
    id: text('The file’s name, or the id of the input record.'),
    published: moment('When it was published, in ISO 8601 as precise as it is stated, or null.'),
    modified: moment('When it was last changed, likewise, or null.'),
    words: count('Words of the article, furniture left out.'),
    text: text('The text that the offsets point into, where it is not the input’s own.'),
  },
  ['text'],
);

const quote = record<DiffQuote>('A quote with those that carry it on.', {
  text: text('All its words on one line; " … " stands for the writer’s words between two parts.'),
  parts: { ...list('quotePart', 'Its parts in reading order.'), minItems: 1 },
  kind: nullable(oneOf(QUOTE_KINDS, 'Of its first part; null where the words are no quote.')),
  speaker: nullable(ref('speaker', 'Who said it, or null when nobody can be told.')),
});

/** JSON Schema (2020-12) of what `diff` prints. */
export const diffSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:article-analyze:diff:1',
  title: 'Output of article-analyze diff',
  ...diff,
  $defs: {
    version,
    wordChange: record<WordChange>('A run of words that both versions have, or one alone.', {
      is: oneOf(['kept', 'dropped', 'added'], 'Which version has it.'),
      text: text('The words; those kept and added, joined, are the new version’s.'),
    }),
    textChange: record<TextChange>('A line above the story that changed.', {
      ...versions('textSpan'),
      words,
    }),
    quoteChange: record<QuoteChange>('A quote that changed.', {
      changes: changesOf(
        QUOTE_CHANGES,
        'added, dropped; altered: other words; re-attributed: another speaker; attributed, unattributed: a speaker ' +
          'where there was none, and the reverse; speaker-renamed: the same one, named or described more fully or less; ' +
          'quoted, unquoted: now in quotation marks, and no more.',
      ),
      ...versions('quote'),
      words,
      confidence,
    }),
    quote,
    quotePart: record<QuotePart>('A stretch of the text that a quote has.', {
      ...textSpanProperties,
      id: nullable(id('q', 'Of the quote in its analysis; null where the words are no quote.')),
    }),
    entityChange: record<EntityChange>(
      'Somebody or something that is named in one version alone, or differently.',
      {
        changes: changesOf(
          ENTITY_CHANGES,
          'added, dropped; renamed: the fullest form of the name is another; described: the title or apposition is.',
        ),
        ...versions('entity'),
      },
    ),
    entity: record<DiffEntity>(
      'A person, place or organization; start, end and text are of the first mention.',
      {
        ...textSpanProperties,
        id: id('p|l|o', 'The id in its analysis.'),
        name: text('The fullest form that the article gives, without titles.'),
        description: nullable(text('Title or apposition of a person, or null.')),
        mentions: count('How often it is named.'),
      },
    ),
    textSpan: spanDefinitions.textSpan,
    speaker: quoteDefinitions.speaker,
  },
};
