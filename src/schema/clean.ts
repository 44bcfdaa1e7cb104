import type { CleanArticle, CleanBlock, DroppedPart } from '../article.js';
import { common, errorDefinition, language, opening, warningDefinition } from './common.js';
import { count, type JsonSchema, kebab, list, record, text } from './record.js';
import { blockProperties, spanDefinitions } from './spans.js';

const article = record<CleanArticle>(
  'An article without its page.',
  {
    ...common,
    language,
    text: text(
      'The text that the offsets point into, where it is not the input’s own: of markup, and of what was repaired.',
    ),
    ...opening,
    body: text('Paragraphs and subheads, a blank line between two.'),
    blocks: list('cleanBlock', 'All but furniture, in reading order; with --explain furniture too.'),
    captions: list('caption', 'The captions in reading order, with their credits.'),
    dropped: list('droppedPart', 'With --explain, of a web page: what of it was left out, in reading order.'),
    warnings: list('warning', 'What a user should know about the input.'),
  },
  ['text', 'dropped', 'meta'],
);

const cleanBlock = record<CleanBlock>(
  'A block with its words.',
  { ...blockProperties, words: text('Its words on one line, without invisible characters.') },
  ['form'],
);

const droppedPart = record<DroppedPart>('A part of a page that is not in its text.', {
  at: count('Offset in the text: what stands behind it stood behind this part.'),
  rule: kebab('Which rule left it out.'),
  words: text('Its words on one line; a long part is cut.'),
});

/** JSON Schema (2020-12) of one output record of `clean`: an article, or the error in its place. */
export const cleanSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:article-analyze:clean:1',
  title: 'Output of article-analyze clean',
  description: 'One record: the article of a page, or the error in its place.',
  oneOf: [{ $ref: '#/$defs/article' }, { $ref: '#/$defs/error' }],
  $defs: {
    article,
    error: errorDefinition,
    textSpan: spanDefinitions.textSpan,
    byline: spanDefinitions.byline,
    dateline: spanDefinitions.dateline,
    caption: spanDefinitions.caption,
    cleanBlock,
    droppedPart,
    warning: warningDefinition,
  },
};
