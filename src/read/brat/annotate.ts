import type { Annotations } from '../../annotations/annotations.js';
import { locateIn } from '../../annotations/offsets.js';
import type { Warning } from '../../article.js';
import { byStart, findPassages, spanOf } from './found.js';
import { roleOf } from './labels.js';
import { readNames } from './names.js';
import { readQuotes } from './quotes.js';
import { partsOf, readStandoff, type Textbound } from './standoff.js';

/** Annotations, and what of the file is not among them. */
export interface Annotated {
  annotations: Annotations;
  warnings: Warning[];
}

/** Reads an `.ann` file for its text; null where no line of it is brat's. */
export function annotate(name: string, file: string, text: string): Annotated | null {
  const standoff = readStandoff(file);
  const { passages, faults } = standoff;
  if (passages.size === 0 && faults.length > 0) return null;
  const locate = locateIn(text, [...passages.values()].flatMap(partsOf));
  const found = findPassages(standoff, text, locate);
  const named = readNames(standoff, found);
  const scare = [...found.values()].filter(({ role }) => role === 'scare').sort(byStart);
  const missing = [...passages.values()].filter(({ id }) => !found.has(id));
  return {
    annotations: {
      names: named.names,
      quotes: readQuotes({ standoff, found, named }),
      scareQuotes: scare.map(spanOf),
    },
    warnings: [
      ...faultWarnings(name, faults),
      ...lostWarnings(
        name,
        missing.filter(({ label }) => roleOf(label)),
      ),
      ...unknownWarnings(missing.filter(({ label }) => !roleOf(label))),
    ],
  };
}

/** So many lines are named; of more there is the number. */
const NAMED = 5;

function linesOf(numbers: readonly number[]): string {
  const [first, ...others] = numbers.slice(0, NAMED);
  if (others.length === 0) return `line ${first}`;
  const more = numbers.length - NAMED;
  const list = [first, ...others].join(', ');
  return more > 0 ? `lines ${list} and ${more} more` : `lines ${list}`;
}

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

function faultWarnings(name: string, lines: readonly number[]): Warning[] {
  if (lines.length === 0) return [];
  const message = `${name}: ${linesOf(lines)} ${isOrAre(lines.length)} left out, not being brat’s annotations.`;
  return [{ code: 'unreadable-annotations', message }];
}

function lostWarnings(name: string, lost: readonly Textbound[]): Warning[] {
  if (lost.length === 0) return [];
  const lines = linesOf(lost.map(({ line }) => line));
  const message = `${name}: ${lines} ${isOrAre(lost.length)} left out: the text has other words between these offsets.`;
  return [{ code: 'misplaced-annotations', message }];
}

function unknownWarnings(unknown: readonly Textbound[]): Warning[] {
  if (unknown.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { label } of unknown) counts.set(label, (counts.get(label) ?? 0) + 1);
  const labels = [...counts].map(([label, count]) => `${label} (${count})`).join(', ');
  const message = `Passages with these labels are left out, being neither names nor parts of quotes: ${labels}.`;
  return [{ code: 'unknown-labels', message }];
}
