import type {
  Said,
  SourcesDescription,
  SourcesFigures,
  SourcesGroup,
  SourcesPart,
  SourcesReport,
  SourcesReturn,
  SourcesShares,
  SourcesSpeaker,
  SourcesSpeakerCount,
} from '../sources/figures.js';
import { SOURCES_ORDERS } from '../sources/orders.js';

import { count, type JsonSchema, list, nullable, oneOf, record, ref, share, text, texts } from './record.js';

const said = {
  quotes: count('Quotes in quotation marks; one that is split around its cue or goes on is one.'),
  reported: count('Reported speech without quotation marks.'),
  words: count('Words in quotation marks.'),
};

const shareOf = (what: string): JsonSchema =>
  nullable(share(`Share of all ${what}; null where there are none.`));

const figures: { [K in keyof SourcesFigures]: JsonSchema } = {
  articles: count('Articles that were counted.'),
  quotingArticles: count('Articles in which anything is quoted or reported.'),
  foreignArticles: count('Articles that seem to be in another language than English.'),
  words: count('Words of the articles, furniture left out.'),
  quotes: said.quotes,
  reported: said.reported,
  quotedWords: said.words,
  quotesPer1000Words: nullable({
    description: 'Quotes per 1,000 words; null where there are no words.',
    type: 'number',
    minimum: 0,
  }),
  sources: count('Speakers, each counted once in every article; who is not known is none.'),
  shares: ref('shares', 'What is said, by what is known of who says it.'),
  doubtful: ref('said', 'What of the unknown has a speaker below the asked confidence.'),
  speakers: ref('speakerCount', 'How many named speakers there are.'),
};

const topSpeakers = list(
  'speaker',
  'The named speakers, the most quoted first; all, or as many as were asked for.',
);

const report = record<SourcesReport>('Whom some articles quote.', {
  schemaVersion: { description: 'The version of this format.', type: 'integer', const: 1 },
  minConfidence: share('Quotes with a less certain speaker count as said by nobody known.'),
  complete: { description: 'False where not all articles were read.', type: 'boolean' },
  failed: count('Inputs and records that could not be read, and are counted nowhere else.'),
  ...figures,
  sortedBy: oneOf(SOURCES_ORDERS, 'What the speakers and descriptions are sorted by.'),
  topSpeakers,
  topDescriptions: list('description', 'How those without a name are described, the most quoted first.'),
  returns: list('return', 'Speakers by the number of articles; without people of a single name.'),
  by: nullable(text('What the articles are grouped by; null where they are not.')),
  groups: list(
    'group',
    'The groups, the largest first, months and years in order; the articles of none come last.',
  ),
});

const part = 'Said by ';
const definitions = {
  shares: record<SourcesShares>('Everything is said by named or unnamed speakers.', {
    named: ref('part', `${part}people and institutions.`),
    people: ref('part', `${part}named people.`),
    institutions: ref('part', `${part}named institutions, countries among them.`),
    unnamed: ref('part', `${part}those described or not known.`),
    described: ref('part', `${part}somebody described: "a senior official".`),
    unknown: ref('part', `${part}nobody that could be told.`),
  }),
  part: record<SourcesPart>('A part of what is said.', {
    sources: figures.sources,
    ...said,
    quotesShare: shareOf('quotes'),
    wordsShare: shareOf('words in quotation marks'),
    sourcesShare: shareOf('sources'),
  }),
  said: record<Said>('How much is said.', said),
  speakerCount: record<SourcesSpeakerCount>('How many named speakers there are.', {
    total: count('All of them.'),
    people: count('People.'),
    institutions: count('Institutions.'),
    once: count('Those who speak in one article alone; without people of a single name.'),
    returning: count('Those who speak in more than one.'),
    surnameOnly: count('People of a surname or another single name, who are looked for in no other article.'),
  }),
  speaker: record<SourcesSpeaker>('A named person or institution.', {
    name: text('The form of the name that most articles have.'),
    kind: oneOf(['person', 'institution'], 'What sort of speaker.'),
    articles: count('Articles in which they speak.'),
    ...said,
    descriptions: texts('How articles describe the person, the most frequent first, three at most.'),
    article: nullable(text('The id of the one article of a person of a single name; else null.')),
  }),
  description: record<SourcesDescription>(
    'A description without a name; it may be another person in every article.',
    {
      description: text('The words.'),
      articles: count('Articles in which somebody speaks under it.'),
      ...said,
    },
  ),
  return: record<SourcesReturn>('How many speakers speak in so many articles.', {
    articles: count('The number of articles.'),
    speakers: count('The speakers.'),
  }),
  group: record<SourcesGroup>('The articles that agree in what they are grouped by.', {
    name: nullable(text('In what they agree; null for those that do not have it.')),
    ...figures,
    topSpeakers,
  }),
};

/** JSON Schema (2020-12) of the output of `sources`. */
export const sourcesSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:article-analyze:sources:1',
  title: 'Output of article-analyze sources',
  ...report,
  $defs: definitions,
};
