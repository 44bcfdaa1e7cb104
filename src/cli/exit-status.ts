import type { Outcome } from './outcome.js';

/** The command did what it was asked to. */
export const OK = 0;
/** A check found something at or above the level that fails a run. */
export const FINDINGS = 1;
/** The command itself failed: usage, input or output. */
export const FAILED = 2;

/** What the exit status is decided by. */
export interface Tally {
  /** Articles that were analysed. */
  analysed: number;
  /** Inputs that failed as a whole, and mistakes in the program. Records at fault in a file that was read do not count. */
  failed: number;
}

/** Counts one more outcome. */
export function count(tally: Tally, { failure }: Outcome): Tally {
  if (!failure) return { ...tally, analysed: tally.analysed + 1 };
  const tolerated = failure.record !== undefined && failure.code !== 'internal-error';
  return tolerated ? tally : { ...tally, failed: tally.failed + 1 };
}

/** 0 if something was analysed and nothing failed, else 2. */
export function exitStatus({ analysed, failed }: Tally): number {
  return analysed > 0 && failed === 0 ? OK : FAILED;
}
