import fs from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** A file to read, or standard input (`path` is null). */
export interface Source {
  /** File name as the user gave it, "-" for standard input. */
  id: string;
  path: string | null;
}

/** A source whose bytes can be had in pieces, once. Whoever opened it ends `chunks` with `return`, which closes the file. */
export interface OpenSource {
  id: string;
  /** Null for standard input. */
  path: string | null;
  chunks: AsyncGenerator<Buffer>;
  /** In bytes, where it is known beforehand. */
  size?: number;
}

/** Opens a source. It and its chunks throw the operating system's errors. */
export async function openSource({ id, path }: Source, stdin: Readable): Promise<OpenSource> {
  if (path === null) return { id, path, chunks: bytes(() => stdin) };
  const stats = await stat(path);
  const chunks = bytes(() => fs.createReadStream(path));
  return { id, path, chunks, ...(stats.isFile() ? { size: stats.size } : {}) };
}

/** Opens the stream only when it is first read from. */
async function* bytes(open: () => Readable): AsyncGenerator<Buffer> {
  yield* open();
}

/**
 * Reads on to the end of the first line that is not blank, or at most a little over `maxBytes`. Gives back what it read,
 * and the source as if nothing had been read.
 */
export async function peekLine(
  source: OpenSource,
  maxBytes: number,
): Promise<{ head: Buffer; source: OpenSource }> {
  const head: Buffer[] = [];
  let size = 0;
  let seen = '';
  while (!seen.includes('\n') && size <= maxBytes) {
    const next = await source.chunks.next();
    if (next.done) break;
    head.push(next.value);
    size += next.value.length;
    const latin1 = next.value.toString('latin1');
    seen = seen === '' ? latin1.trimStart() : latin1;
  }
  return { head: Buffer.concat(head), source: { ...source, chunks: resume(head, source.chunks) } };
}

async function* resume(head: Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield* head.splice(0);
  yield* rest;
}
