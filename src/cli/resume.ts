import fs from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { InputArticle, InputError } from '../read/input.js';
import { readLines } from '../read/lines.js';
import type { Sources } from '../read/sources.js';
import { isSystemError, systemReason } from '../read/system-errors.js';
import type { Outcome } from './outcome.js';
import type { Output } from './output.js';
import { refuseInput } from './output-file.js';
import { UsageError } from './usage-error.js';

/** A report of one line an input that goes on where a broken run stopped. */
export interface Resumed {
  file: string;
  output: Output;
  /** How many inputs the file has lines for. */
  done: number;
  /** The id on the last of those lines; null where there is none. */
  lastId: string | null;
  /** The codes of its error records, by the number of their lines. */
  errors: ReadonlyMap<number, string>;
}

interface WholeLines {
  count: number;
  /** Where the last whole line begins and ends, in bytes. */
  from: number;
  to: number;
  errors: Map<number, string>;
}

/** In bytes: what a string of Node can hold. */
const LONGEST_LINE = 2 ** 29 - 24;

/** How an error record begins, as far as its code. */
const ERROR_RECORD = /^\{"schemaVersion":1,"id":"(?:[^"\\]|\\.)*","error":\{"code":"([^"]+)"/;

/** Finds the lines that were written to their end. */
async function wholeLines(file: string): Promise<WholeLines> {
  const lines: WholeLines = { count: 0, from: 0, to: 0, errors: new Map() };
  const { size } = await stat(file);
  for await (const { number, bytes } of readLines(fs.createReadStream(file), LONGEST_LINE)) {
    if (!bytes) throw noResult(number, file);
    const end = lines.to + bytes.length + 1;
    if (end > size) break;
    lines.count = number;
    lines.from = lines.to;
    lines.to = end;
    const [, code] = ERROR_RECORD.exec(bytes.toString()) ?? [];
    if (code) lines.errors.set(number, code);
  }
  return lines;
}

async function idOfLine(
  handle: FileHandle,
  { count, from, to }: WholeLines,
  file: string,
): Promise<string | null> {
  if (count === 0) return null;
  const { buffer } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
  try {
    const { id } = JSON.parse(buffer.toString()) as { id?: unknown };
    if (typeof id === 'string') return id;
  } catch {
    // Said below.
  }
  throw noResult(count, file);
}

const noResult = (line: number, file: string): UsageError =>
  new UsageError(`Line ${line} is no result of article-analyze: name the file of the broken run.`, file);

async function openWritable(file: string): Promise<FileHandle> {
  const existing = await stat(file).catch(() => undefined);
  if (existing && !existing.isFile()) throw new UsageError('Only a file can be resumed.', file);
  return open(file, fs.constants.O_RDWR | fs.constants.O_CREAT);
}

function outputTo(handle: FileHandle, from: number): Output {
  let end = from;
  const write = async (text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; )
      at += (await handle.write(bytes, at, bytes.length - at, end + at)).bytesWritten;
    end += bytes.length;
  };
  const close = () => handle.close();
  return { isTerminal: false, columns: 0, write, finish: close, discard: close };
}

/**
 * Opens the file of a run that was broken off, or begins it; it must not be one of the sources. A last line that was not
 * written to its end is cut off. Throws `UsageError`.
 */
export async function openResumed(file: string, sources: Sources): Promise<Resumed> {
  try {
    const existing = await stat(file).catch(() => undefined);
    if (existing) await refuseInput(file, existing, sources);
    const handle = await openWritable(file);
    const lines = await wholeLines(file);
    const lastId = await idOfLine(handle, lines, file);
    await handle.truncate(lines.to);
    return { file, done: lines.count, lastId, errors: lines.errors, output: outputTo(handle, lines.to) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`The file cannot be resumed: ${systemReason(error)}.`, file);
  }
}

/**
 * The inputs that the file has no lines for yet; `onDone` is told what the file says of the others. Throws `UsageError` where
 * the file is that of other inputs.
 */
export async function* afterResumed(
  inputs: AsyncIterable<InputArticle | InputError>,
  { done, lastId, errors, file }: Resumed,
  onDone: (outcome: Pick<Outcome, 'failure'>) => void,
): AsyncGenerator<InputArticle | InputError> {
  let number = 0;
  for await (const input of inputs) {
    number += 1;
    if (number > done) yield input;
    else onDone(outcomeOf(input, errors.get(number)));
    if (number === done && input.id !== lastId) throw otherInputs(file, done, lastId, input.id);
  }
  if (number < done)
    throw new UsageError(
      `The file has ${done} lines, but there are only ${number} inputs: name all of them.`,
      file,
    );
}

function outcomeOf({ id, record }: InputArticle | InputError, code?: string): Pick<Outcome, 'failure'> {
  return code === undefined ? {} : { failure: { id, code, message: '', ...(record ? { record } : {}) } };
}

const otherInputs = (file: string, done: number, wanted: string | null, found: string): UsageError =>
  new UsageError(
    `Line ${done} is about "${wanted}", but input ${done} is "${found}": name the inputs of the broken run in the same order.`,
    file,
  );
