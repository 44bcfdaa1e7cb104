import type { Finding, Region } from '../finding.js';
import type { CheckedInput } from '../run.js';

/**
 * Where in its file a finding stands: of a record all of its line, and null for a page, whose text was read out of its
 * markup.
 */
export function placeInFile({ within, record, line, column, endLine, endColumn }: Finding): Region | null {
  if (within === 'file') return { line, column, endLine, endColumn };
  return record && { line: record.line, column: 1, endLine: record.line, endColumn: 1 };
}

/** "line 3", for findings whose place in the file cannot be told by its own line; else "". */
export const placeInText = ({ within, line, column, end }: Finding): string =>
  within === 'text' && end > 0 ? ` (line ${line}, column ${column} of the text)` : '';

/** The name of an input: its file, and the line and id of a record. */
export function nameOf({ file, record }: Pick<CheckedInput, 'file' | 'record'>): string {
  const name = file === '-' ? '<stdin>' : file;
  if (!record) return name;
  const place = `${name}:${record.line}`;
  return record.id === `${file}:${record.line}` ? place : `${place} (${record.id})`;
}
