import { randomUUID } from 'node:crypto';
import { closeSync, openSync, type Stats } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Sources } from '../read/sources.js';
import { isSystemError, systemReason } from '../read/system-errors.js';
import { cleanUpOnSignal } from './signals.js';
import { UsageError } from './usage-error.js';

/** A file that is being written. */
export interface OutputFile {
  write(text: string): Promise<void>;
  /** The report is complete. One with nothing in it replaces no file unless `keepEmpty` says that it may. */
  finish(keepEmpty?: boolean): Promise<void>;
  /** The report will not be completed: nothing half-written is left. */
  discard(): Promise<void>;
}

/**
 * Opens a file for a report. It is written beside its place under another name and put there by `finish`, so that no
 * half-written report is ever found; a device or a pipe is written to at once. Throws `UsageError`.
 */
export async function openFile(file: string, sources: Sources): Promise<OutputFile> {
  const existing = await stat(file).catch(() => undefined);
  if (existing?.isDirectory()) throw new UsageError('The output is a folder: name a file in it.', file);
  if (existing && !existing.isFile()) return deviceFile(await explained(file, () => open(file, 'w')));
  if (existing) await refuseInput(file, existing, sources);
  const target = existing ? await realpath(file) : file;
  const draft = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  return replacingFile(await openDraft(file, draft, existing?.mode), target);
}

/** Throws `UsageError` where a file is one of the sources. */
export async function refuseInput(file: string, existing: Stats, { list }: Sources): Promise<void> {
  for (const source of list) {
    const input =
      'path' in source && source.path !== null && (await stat(source.path).catch(() => undefined));
    if (input && input.ino === existing.ino && input.dev === existing.dev) {
      throw new UsageError(
        'The output is one of the inputs and would overwrite it: name another file.',
        file,
      );
    }
  }
}

/** Does `action`, and turns what the system says against it into a sentence about `file`. */
async function explained<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(
      error.code === 'ENOENT'
        ? `The output's folder does not exist: create ${path.dirname(file)} first.`
        : `The output cannot be written: ${systemReason(error)}.`,
      file,
    );
  }
}

/** A file under another name, which an interruption removes. */
interface Draft {
  handle: FileHandle;
  place: string;
  forget: () => void;
}

/**
 * Creates the draft at once and only then opens it, with the clean-up in place before: however early the interruption
 * comes, it finds either no file or one that it can remove, and nothing creates the file afterwards.
 */
async function openDraft(file: string, place: string, mode?: number): Promise<Draft> {
  const forget = cleanUpOnSignal(place);
  try {
    const handle = await explained(file, async () => {
      closeSync(openSync(place, 'wx', mode));
      return open(place, 'r+');
    });
    return { handle, place, forget };
  } catch (error) {
    forget();
    throw error;
  }
}

function deviceFile(handle: FileHandle): OutputFile {
  const close = () => handle.close();
  return { write: (text) => handle.appendFile(text), finish: close, discard: close };
}

function replacingFile({ handle, place, forget }: Draft, target: string): OutputFile {
  let isEmpty = true;
  const close = async (keep: boolean) => {
    await handle.close();
    await (keep ? rename(place, target) : rm(place, { force: true }));
    forget();
  };
  return {
    write: async (text) => {
      isEmpty &&= text === '';
      await handle.appendFile(text);
    },
    finish: (keepEmpty = false) => close(keepEmpty || !isEmpty),
    discard: () => close(false),
  };
}
