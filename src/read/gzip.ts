import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { OpenSource } from './source.js';

/** The ending of a packed file's name, which stands behind the one that tells its format. */
export const PACKED = /\.gz$/i;

const MAGIC = [0x1f, 0x8b];

const isGzip = (bytes: Uint8Array): boolean => MAGIC.every((byte, index) => bytes[index] === byte);

/** `source` unpacked if its first bytes say that it is gzip (of one or more members), else as it is. */
export async function unpack(source: OpenSource): Promise<OpenSource> {
  const head: Buffer[] = [];
  for (let size = 0; size < MAGIC.length; size += head.at(-1)!.length) {
    const next = await source.chunks.next();
    if (next.done) break;
    head.push(next.value);
  }
  const chunks = resume(Buffer.concat(head), source.chunks);
  if (!isGzip(Buffer.concat(head).subarray(0, 2))) return { ...source, chunks };
  return { id: source.id, path: source.path, chunks: gunzip(chunks) };
}

async function* resume(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* gunzip(packed: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  // What goes wrong is thrown to whoever reads `unpacked`; stopping to read it ends the pipeline.
  pipeline(Readable.from(packed), unpacked).catch(() => {});
  yield* unpacked;
}
