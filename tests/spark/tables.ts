import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { askIn as query } from '../reports/parquet-tables.js';

export const LISTS = ['people', 'places', 'organizations', 'quotes'] as const;
export const TABLES = ['articles', ...LISTS, 'errors'] as const;

type Row = Record<string, unknown>;

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** One hash of all analyses and error records, whatever their order. */
export const hashOf = (digests: string[]): string => sha256(digests.sort().join(''));

/** The hash of all that the tables have been made of. */
export async function tablesHash(folder: string): Promise<string> {
  const sql =
    "select sha256 from 'articles/**/*.parquet' union all by name select sha256 from 'errors/**/*.parquet'";
  return hashOf((await query(folder, sql)).map((row) => String(row.sha256)));
}

/** A table's rows in no order, as one hash, with how many there are. */
export interface Digest {
  rows: number;
  hash: string;
}

const digest = (rows: Row[]): Digest => ({
  rows: rows.length,
  hash: hashOf(rows.map((row) => JSON.stringify(ordered(row)))),
});

/** Every table as the job wrote it. */
export async function tableDigests(folder: string): Promise<Record<string, Digest>> {
  const found: Record<string, Digest> = {};
  for (const table of TABLES) {
    const written = fs.readdirSync(path.join(folder, table)).some((name) => name.endsWith('.parquet'));
    const rows = written ? await query(folder, `from '${table}/**/*.parquet'`) : [];
    found[table] = digest(rows.map(withoutDigest).map(withMeta));
  }
  return found;
}

/** Every table as it follows from the command's own output, line by line. */
export function expectedDigests(lines: string[]): Record<string, Digest> {
  const records = lines.map((line) => JSON.parse(line) as Row);
  const articles = records.filter((record) => !('error' in record));
  const rows: Record<string, Row[]> = {
    articles: articles.map(({ people, places, organizations, quotes, ...article }) => article),
    errors: records.filter((record) => 'error' in record),
  };
  for (const list of LISTS)
    rows[list] = articles.flatMap(({ id, [list]: items }) =>
      (items as Row[]).map((item) => ({ article: id, ...item })),
    );
  return Object.fromEntries(TABLES.map((table) => [table, digest(rows[table]!)]));
}

const withoutDigest = ({ sha256: _, ...row }: Row): Row => row;

const withMeta = (row: Row): Row =>
  typeof row.meta === 'string' ? { ...row, meta: JSON.parse(row.meta) } : row;

/** With keys in order, and without those that have nothing: a column is there for every row. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]),
  );
}
