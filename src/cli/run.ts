import { CommanderError } from 'commander';
import { isSystemError, systemReason } from '../read/system-errors.js';
import { FAILED, OK } from './exit-status.js';
import { printCause, printMessage } from './messages.js';
import { ClosedPipe } from './output.js';
import { createProgram } from './program.js';
import { UsageError } from './usage-error.js';

/** Runs the command line and sets the process's exit code. Whatever goes wrong is said in a sentence; never throws. */
export async function run(argv: readonly string[]): Promise<void> {
  // Whoever writes hears of failures; without listeners they would end the process as well.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = statusOf(error);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof ClosedPipe) return OK;
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : FAILED;
  if (error instanceof UsageError) printMessage(error.about, error.message);
  else if (isSystemError(error))
    printMessage(null, `The report could not be written: ${systemReason(error)}.`);
  else printMessage(null, 'Something went wrong because of a mistake in article-analyze: please report it.');
  printCause(error);
  return FAILED;
}
