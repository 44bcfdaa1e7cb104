import { Readable } from 'node:stream';
import { type ReadOptions, readInputs } from '../../src/read/inputs.js';
import { folderWith } from './folder.js';

/** All items of a stream, in order. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Formats told by name and content; articles of 1000 bytes at most; nothing on standard input. */
export const DEFAULTS: ReadOptions = { format: 'auto', maxBytes: 1000, stdin: Readable.from([]) };

/** What is read from a file with this name and content. */
export async function read(name: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const path = `${folderWith({ [name]: content })}/${name}`;
  return collect(readInputs([{ id: name, path }], { ...DEFAULTS, ...options }));
}

/** What is read from standard input that comes in these pieces. */
export async function readStdin(pieces: (string | Uint8Array)[], options: Partial<ReadOptions> = {}) {
  const stdin = Readable.from(pieces.map((piece) => Buffer.from(piece)));
  return collect(readInputs([{ id: '-', path: null }], { ...DEFAULTS, ...options, stdin }));
}
