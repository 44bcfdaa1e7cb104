import { stringify } from 'csv-stringify/sync';
import type { Cell } from './tables/table.js';

const DELIMITERS = { csv: ',', tsv: '\t' } as const;

/** What no table can hold, or a terminal would obey: lone surrogates, and controls that are not white space. */
const UNWRITABLE = /[\p{Cs}\x7f]|(?![\t\n\r])\p{Cc}/gu;

/** How formulas begin in spreadsheets, in letters of full width too; a sign alone, as the name of standard input, is none. */
const FORMULA = /^[=+\-@\t\r＝＋－＠](?!$)/u;

/** A format of rows with a cell a column. */
export type Delimited = keyof typeof DELIMITERS;

/**
 * Rows as lines of CSV (RFC 4180) or of TSV, each with its line end (CR LF in CSV, LF in TSV). Cells with delimiters,
 * quotation marks or line breaks are quoted; a text that a spreadsheet would take for a formula gets an apostrophe in
 * front. True and false are written as such. Controls and lone surrogates are U+FFFD.
 */
export function delimited(rows: readonly (readonly Cell[])[], format: Delimited): string {
  return stringify(rows as Cell[][], {
    delimiter: DELIMITERS[format],
    record_delimiter: format === 'csv' ? 'windows' : 'unix',
    quoted_match: /[\r\n]/,
    cast: { boolean: String, string: (text) => text.replace(UNWRITABLE, '\ufffd').replace(FORMULA, "'$&") },
  });
}
