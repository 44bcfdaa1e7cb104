import type { Sources } from '../read/sources.js';
import { type OutputFile, openFile } from './output-file.js';

/** Where a report goes. */
export interface Output extends OutputFile {
  isTerminal: boolean;
  /** Characters in a line. */
  columns: number;
}

/** Whoever read the output has had enough of it (`| head`). That is no failure. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe';
}

/** The width of a page where there is no terminal. */
const PAGE = 80;

/** Opens the file at `path`, which must not be one of the sources, or standard output for "-" and undefined. */
export async function openOutput(path: string | undefined, sources: Sources): Promise<Output> {
  if (path === undefined || path === '-') return standardOutput();
  return { isTerminal: false, columns: PAGE, ...(await openFile(path, sources)) };
}

function standardOutput(): Output {
  const { stdout } = process;
  return {
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns || PAGE,
    write: writeToStdout,
    finish: async () => {},
    discard: async () => {},
  };
}

/** Writes to standard output and waits until the text has been taken. Throws `ClosedPipe`. */
export async function writeToStdout(text: string): Promise<void> {
  if (text === '') return;
  try {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' ? new ClosedPipe() : error;
  }
}
