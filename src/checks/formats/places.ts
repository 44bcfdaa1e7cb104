import { createHash } from 'node:crypto';
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

/** A finding's message, and where in the article it is where its line in the file does not tell. */
export function fullMessage(finding: Finding): string {
  const { message, within, record, line, column, end } = finding;
  const article = record && isNamed(finding) ? `article ${record.id}` : '';
  const place = within === 'text' && end > 0 ? `line ${line}, column ${column} of the text` : '';
  const where = [article, place].filter(Boolean).join(', ');
  return where ? `${message} (${where})` : message;
}

/** Whether a record has an id of its own, and not that of its line. */
const isNamed = ({ file, record }: Pick<CheckedInput, 'file' | 'record'>): boolean =>
  record !== null && record.id !== `${file}:${record.line}`;

/** The name of an input: its file, and the line and id of a record. */
export function nameOf({ file, record }: Pick<CheckedInput, 'file' | 'record'>): string {
  const name = file === '-' ? '<stdin>' : file;
  if (!record) return name;
  const place = `${name}:${record.line}`;
  return isNamed({ file, record }) ? `${place} (${record.id})` : place;
}

/** A fingerprint that no other finding of the same file has: in a file of records, the record counts too. */
export function fingerprintInFile({ fingerprint, record }: Finding): string {
  return record ? shortHash(record.id, fingerprint) : fingerprint;
}

/** 16 hexadecimal digits that stand for `parts`. */
export const shortHash = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
