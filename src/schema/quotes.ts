import { QUOTE_KINDS, type Quote, SPEAKER_KINDS, type Speaker } from '../article.js';
import { id, nullable, oneOf, record, ref, share, text } from './record.js';
import { textSpanProperties } from './spans.js';

export const quoteDefinitions = {
  quote: record<Quote>('Words that the article reports as somebody’s.', {
    ...textSpanProperties,
    text: text('The words from start to end, with their quotation marks.'),
    id: id('q', 'Unique in this analysis, numbered in reading order.'),
    kind: oneOf(
      QUOTE_KINDS,
      'direct: a full utterance in quotation marks; partial: quoted words inside the writer’s own sentence; ' +
        'indirect: reported speech without marks.',
    ),
    closed: { description: 'False where the closing quotation mark is missing.', type: 'boolean' },
    continues: nullable(
      id('q', 'The quote that this one carries on, split around its cue or over paragraphs, or null.'),
    ),
    cue: nullable(ref('textSpan', 'The word or words of saying, or null.')),
    speaker: nullable(ref('speaker', 'Who said it, or null when nobody can be told.')),
  }),
  speaker: record<Speaker>('Who said a quote, and how that was decided.', {
    name: text('The name of the person or organization; the fullest description of an unnamed speaker.'),
    kind: oneOf(SPEAKER_KINDS, 'What sort of speaker.'),
    entity: nullable(id('p|o', 'The id of a person or organization of this analysis, or null if unnamed.')),
    mention: ref('textSpan', 'The words nearest the quote that name the speaker; they may be a pronoun.'),
    rule: text("Why this speaker, in words: subject of 'said' after the quote."),
    confidence: share('How likely it is right: of quotes given 0.9, nine in ten are.'),
  }),
};
