import {
  BLOCK_FORMS,
  BLOCK_KINDS,
  type Block,
  type Byline,
  type Caption,
  type Dateline,
  type TextSpan,
} from '../article.js';
import { count, kebab, nullable, oneOf, record, ref, text, texts } from './record.js';

/** The properties of every stretch of the text. */
const span = {
  start: count(
    'Where it starts in the text as it was decoded, in the chosen unit (UTF-16 code units by default).',
  ),
  end: count('Where it ends: one past its last unit, never less than start.'),
};

export const textSpanProperties = { ...span, text: text('The words from start to end, unchanged.') };

export const blockProperties = {
  ...span,
  kind: oneOf(BLOCK_KINDS, 'What the lines are; furniture belongs to the page and not to the article.'),
  rule: kebab('Which rule put the block in its kind.'),
  form: oneOf(BLOCK_FORMS, 'What the block is set as, where it is not running text.'),
};

export const spanDefinitions = {
  textSpan: record<TextSpan>('A stretch of the text and the words it covers.', textSpanProperties),
  byline: record<Byline>('The line that names the authors.', {
    ...textSpanProperties,
    authors: texts('The authors’ names as written, without "By"; they are listed among the people too.'),
  }),
  dateline: record<Dateline>('The place, and perhaps the agency and day, that open the story.', {
    ...textSpanProperties,
    place: text('The place of the report, as written.'),
    agency: nullable(text('The news agency that it names in brackets, or null.')),
  }),
  caption: record<Caption>('The words under a picture.', {
    ...textSpanProperties,
    credit: nullable(ref('textSpan', 'Whose picture it is, or null.')),
  }),
  block: record<Block>('One or more whole lines of the input that belong together.', blockProperties, [
    'form',
  ]),
};
