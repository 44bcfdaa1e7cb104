import { type Command, Option } from 'commander';
import { SOURCES_TABLES, type SourcesTable } from '../reports/sources/format.js';
import { SOURCES_FORMATS, type SourcesFormatName } from '../reports/sources/index.js';
import { SOURCES_ORDERS, type SourcesOrder } from '../sources/orders.js';
import {
  type AnalyserOptions,
  addAnalyserOptions,
  addInputOptions,
  addOutputOptions,
  type InputOptions,
  type OutputOptions,
  share,
  wholeNumber,
} from './options.js';

/** The options of `sources`, checked. */
export interface SourcesCommandOptions extends InputOptions, OutputOptions, AnalyserOptions {
  format: SourcesFormatName;
  /** Comes before `format`. */
  json?: boolean;
  /** A field of the records, `folder`, or another name that `groupOf` knows. */
  by?: string;
  /** What CSV lists; the speakers where it is undefined. */
  table?: SourcesTable;
  top?: number;
  sort: SourcesOrder;
  minConfidence: number;
}

const BEFORE_USAGE = `\
Counts over many articles whom they quote: the speakers by articles, quotes and
words, the shares of named and unnamed, of people and institutions, who speaks
only once, and how much is quoted.

Examples:
  article-analyze sources news/                      a table with bars
  article-analyze sources --by folder news/          folder by folder
  article-analyze sources --by outlet crawl.ndjson   by a field of the records
  article-analyze sources -f html -o sources.html analyses.ndjson
  article-analyze sources -f csv --sort quotes --top 100 news/ > top.csv
  article-analyze -f ndjson news/ | article-analyze sources --min-confidence 0.9
`;

const AFTER_OPTIONS = `
Inputs:
  Those of article-analyze; see article-analyze --help. Records that are its own
  output (--format ndjson, without --fields) are counted and not analysed again.
  No article is kept in memory: only what is counted of each speaker.

What is counted:
  quotes     in quotation marks, whole or partial; a quote that is split around
             "she said" or runs on in the next paragraph is one
  reported   reported speech without quotation marks
  words      words in quotation marks
  sources    speakers, each counted once in every article in which they speak
  named      people and institutions with a name; a country that speaks is an
             institution. What two named people say together counts for each of
             them, and once in the sums.
  unnamed    described ("a senior official") or not known; not known is also
             whose confidence is below --min-confidence
  once       who speaks in one article only
  People are one in several articles if their full names agree: all words, but
  not capitals, points, or the shape of apostrophes. A name without a first name
  ("Brook", "van Dyke", "J. Brook") is counted in each article anew, as one that
  is in no other. Two people of one full name are counted as one.

Groups (--by):
  A field of NDJSON records, "source.name" for one inside of another; articles
  without it are a group of their own. Or folder, site, language, month or year,
  where the records have no such field.

Formats:
  text  tables with bars; csv: one table: speakers, with one row for each group
        where there are groups, or --table descriptions or --table groups
  json  everything; article-analyze schema sources prints its JSON Schema
  html  one page with plots, each with its table

Exit status is that of article-analyze, and 2 if no article has what --by names.
`;

/** Adds the options of `sources` and what its help says. */
export function addSourcesOptions(command: Command): Command {
  command
    .description('count over many articles whom they quote')
    .addHelpText('before', BEFORE_USAGE)
    .addHelpText('after', AFTER_OPTIONS)
    .addOption(new Option('-f, --format <format>', 'how to report').choices(SOURCES_FORMATS).default('text'))
    .addOption(new Option('--json', 'short for --format json').conflicts('format'))
    .option('--by <field>', 'group the articles: a field of their records, or "folder"')
    .addOption(new Option('--table <table>', 'what CSV lists (default: "speakers")').choices(SOURCES_TABLES))
    .option('--top <n>', 'list so many speakers (default: 20 in text, 40 in html, else all)', wholeNumber(0))
    .addOption(
      new Option('--sort <figure>', 'what the most quoted have most of')
        .choices(SOURCES_ORDERS)
        .default('articles'),
    )
    .option('--min-confidence <x>', 'count less certain speakers as not known, 0 to 1', share, 0);
  return addOutputOptions(addInputOptions(addAnalyserOptions(command)));
}
