import fs from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

type Row = Record<string, unknown>;

/** What DuckDB answers in a folder: files are named from there. */
export async function askIn(folder: string, sql: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`set file_search_path = '${folder}'`);
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes the output of `-f ndjson`, in which each kind of thing occurs, as the tables that the Spark job makes of it. */
export async function writeTables(folder: string, ndjson: string): Promise<void> {
  const file = path.join(folder, 'analyses.ndjson');
  fs.writeFileSync(file, ndjson);
  const analyses = `read_json('${file}', sample_size = -1)`;
  const rows = (list: string): string =>
    `select article, unnest(item) from (select id as article, unnest(${list}) as item from ${analyses})`;
  const tables = {
    articles: `select * replace (published::varchar as published) from ${analyses}`,
    quotes: rows('quotes'),
    places: rows('places'),
  };
  for (const [table, sql] of Object.entries(tables)) {
    fs.mkdirSync(path.join(folder, table), { recursive: true });
    await askIn(folder, `copy (${sql}) to '${path.join(folder, table, 'part.parquet')}'`);
  }
}
