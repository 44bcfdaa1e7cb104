import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** What DuckDB, which finds out by itself how the file is written, answers about the table `t` of a file with this text. */
export async function ask(text: string, sql: string, name = 'table.csv'): Promise<Record<string, unknown>[]> {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'duckdb-')), name);
  fs.writeFileSync(file, text);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`create view t as from '${file}'`);
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
