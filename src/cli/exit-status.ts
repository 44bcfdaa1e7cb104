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
  /** Inputs that failed as a whole, and mistakes in the program. */
  failed: number;
  /** Records at fault in a file that was read. */
  faulty: number;
}

/** How many records may be at fault. */
export interface Tolerance {
  /** Whether the command is a filter of records: there may be none, or none that can be used. */
  isFilter?: boolean;
  /** None. */
  strict?: boolean;
  /** So many; any number where undefined. */
  maxErrors?: number;
}

/** Counts one more outcome. */
export function count(tally: Tally, { failure }: Pick<Outcome, 'failure'>): Tally {
  if (!failure) return { ...tally, analysed: tally.analysed + 1 };
  const isRecord = failure.record !== undefined && failure.code !== 'internal-error';
  return isRecord ? { ...tally, faulty: tally.faulty + 1 } : { ...tally, failed: tally.failed + 1 };
}

/** Whether more records are at fault than may be: there is no use in going on. */
export const isTooMany = ({ faulty }: Tally, { maxErrors }: Tolerance): boolean =>
  maxErrors !== undefined && faulty > maxErrors;

/** 0 if something was analysed (by a filter: or not), nothing failed, and the records at fault are tolerated; else 2. */
export function exitStatus(tally: Tally, tolerance: Tolerance = {}): number {
  const { analysed, failed, faulty } = tally;
  const isFaulty = (tolerance.strict === true && faulty > 0) || isTooMany(tally, tolerance);
  const isEnough = analysed > 0 || tolerance.isFilter === true;
  return isEnough && failed === 0 && !isFaulty ? OK : FAILED;
}
