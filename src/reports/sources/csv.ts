import type {
  SourcesFigures,
  SourcesPart,
  SourcesReport,
  SourcesShares,
  SourcesSpeaker,
} from '../../sources/figures.js';

import { delimited } from '../delimited.js';
import { type Cell, joined } from '../tables/table.js';
import type { SourcesFormat, SourcesTable } from './format.js';

/** A row with the names of the columns, and the rows below it. */
type Rows = (report: SourcesReport) => Cell[][];

/** One table as CSV, the names of its columns in the first line. */
export const csv: SourcesFormat = (report, { table }) => delimited(TABLES[table](report), 'csv');

const SPEAKER_COLUMNS = 'speaker,kind,articles,quotes,reported,words,descriptions,article'.split(',');

/** A row a speaker; where articles are grouped, a row for each group in which they speak. */
const speakers: Rows = ({ by, groups, topSpeakers }) => {
  if (by === null) return [SPEAKER_COLUMNS, ...topSpeakers.map(speakerRow)];
  const rows = groups.flatMap(({ name, topSpeakers }) =>
    topSpeakers.map((one) => [name, ...speakerRow(one)]),
  );
  return [['group_name', ...SPEAKER_COLUMNS], ...rows];
};

const speakerRow = ({ name, kind, articles, quotes, reported, words, ...more }: SourcesSpeaker): Cell[] => [
  name,
  kind,
  articles,
  quotes,
  reported,
  words,
  joined(more.descriptions) || null,
  more.article,
];

/** A row a description without a name. */
const descriptions: Rows = ({ topDescriptions }) => [
  ['description', 'articles', 'quotes', 'reported', 'words'],
  ...topDescriptions.map(({ description, articles, quotes, reported, words }) => [
    description,
    articles,
    quotes,
    reported,
    words,
  ]),
];

/** A row a group, or one row for all. */
const groups: Rows = (report) => {
  const all = report.by === null ? [{ ...report, name: null }] : report.groups;
  const rows = all.map((group) => [['group_name', group.name] as const, ...figureCells(group)]);
  const [first = [['group_name', null] as const, ...figureCells(report)]] = rows;
  return [first.map(([column]) => column), ...rows.map((row) => row.map(([, cell]) => cell))];
};

const TABLES: Record<SourcesTable, Rows> = { speakers, descriptions, groups };

type Named = readonly [column: string, cell: Cell];

/** The figures of a group, each with the name of its column. */
function figureCells(figures: SourcesFigures): Named[] {
  const { shares, speakers: count, doubtful } = figures;
  return [
    ['articles', figures.articles],
    ['quoting_articles', figures.quotingArticles],
    ['foreign_articles', figures.foreignArticles],
    ['article_words', figures.words],
    ['sources', figures.sources],
    ['quotes', figures.quotes],
    ['reported', figures.reported],
    ['words', figures.quotedWords],
    ['quotes_per_1000_words', figures.quotesPer1000Words],
    ...Object.keys(shares).flatMap((name) => partCells(name, shares[name as keyof SourcesShares])),
    ['doubtful_quotes', doubtful.quotes],
    ['doubtful_reported', doubtful.reported],
    ['doubtful_words', doubtful.words],
    ['speakers', count.total],
    ['speaking_people', count.people],
    ['speaking_institutions', count.institutions],
    ['speakers_once', count.once],
    ['speakers_returning', count.returning],
    ['speakers_surname_only', count.surnameOnly],
  ];
}

const partCells = (name: string, part: SourcesPart): Named[] => [
  [`${name}_sources`, part.sources],
  [`${name}_quotes`, part.quotes],
  [`${name}_reported`, part.reported],
  [`${name}_words`, part.words],
  [`${name}_sources_share`, part.sourcesShare],
  [`${name}_quotes_share`, part.quotesShare],
  [`${name}_words_share`, part.wordsShare],
];
