import { DIRECTION } from '../invisible.js';
import type { InputArticle, InputError } from '../read/input.js';
import type { Outcome } from './outcome.js';

/** Prints one line on standard error: what it is about, if anything, and a sentence. */
export function printMessage(about: string | null, message: string): void {
  const prefix = about === null ? '' : `${oneLine(about || '""')}: `;
  process.stderr.write(`article-analyze: ${prefix}${oneLine(message)}\n`);
}

/** Prints why an input was not analysed, or else its warnings, unless they are not wanted (`quiet`). */
export function printOutcome(
  { id, record }: InputArticle | InputError,
  outcome: Outcome,
  quiet: boolean,
): void {
  const file = record?.file ?? id;
  const about = (file === '-' ? 'standard input' : file) + (record ? `:${record.line}` : '');
  if (outcome.failure) {
    printMessage(about, outcome.failure.message);
    printCause(outcome.failure.cause);
  } else if (!quiet) {
    for (const { message } of outcome.warnings) printMessage(about, message);
  }
}

/** Prints where in the program an error came from, for developers only (ARTICLE_ANALYZE_DEBUG=1). */
export function printCause(cause: unknown): void {
  if (!process.env.ARTICLE_ANALYZE_DEBUG || cause === undefined) return;
  process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
}

/** The longest that one name or sentence gets. */
const LONGEST = 500;

/** What a terminal would obey rather than print. */
const UNSAFE = new RegExp(`[\\p{Cc}\\p{Cs}\\u2028\\u2029${DIRECTION}]`, 'gu');

/** A text from outside, made safe for a terminal: no line breaks, escape sequences or changes of direction. */
export function oneLine(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.replace(UNSAFE, '\uFFFD');
}
