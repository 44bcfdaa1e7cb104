import { strict } from 'chrono-node/en';

/** A date in a text, as ISO 8601. */
export interface Moment {
  /** The words in front of it, back to the date before. */
  before: string;
  /** As precise as it was stated: "2031-03-03", "2031-03-03T18:05", "2031-03-03T18:05:00-05:00". */
  iso: string;
}

/** Characters of a text that are looked at: dates stand in short lines. */
const LONGEST = 300;

const PARTS = ['year', 'month', 'day'] as const;
/** The last two digits of a year: without them no date is whole, and the library, which takes its time, need not look. */
const YEAR_END = /\d\d/;
/** Day and month as bare numbers, whose order differs from country to country. */
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/;
/** ISO 8601 without separators. */
const COMPACT = /\b((?:19|20)\d\d)(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?)?(?![\d-])/g;
/** An offset that the library reads with its colon only, and what says once more that it is zero. */
const OFFSET = /(\d\d:\d\d(?::\d\d)?(?:\.\d+)?) ?([+-]\d\d)(\d\d)(?!\d)(?: [A-Z]{3,4}\b)?/g;

/** The earliest year that is no mistake of a computer: before it there were no newspapers. */
const EARLIEST = 1600;
/** Offsets and zones that mean one thing in English news; letters such as IST and AMT are used for several zones. */
const KNOWN_ZONE =
  /(?:[+-]\d\d:\d\d|\dZ|\b(?:UTC|GMT|[ECMP][SD]?T|BST|CES?T|EES?T|WES?T|AE[SD]T|NZ[SD]T))(?![a-z])/i;

const padded = (number: number, length = 2): string => String(number).padStart(length, '0');

const isAmbiguous = (words: string): boolean => {
  const [, first, second] = NUMERIC.exec(words) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
};

function zoneOf(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
}

type Components = ReturnType<typeof strict.parse>[number]['start'];

/** Whether `words` state day, month and year: a year that the library worked out from today is none of them. */
const isWhole = (date: Components, words: string): boolean =>
  PARTS.every((part) => date.isCertain(part)) &&
  date.get('year')! >= EARLIEST &&
  words.includes(String(date.get('year')).slice(-2));

function isoOf(date: Components, stated: string): string {
  const [year, month, day] = PARTS.map((part) => date.get(part)!);
  const calendar = `${padded(year!, 4)}-${padded(month!)}-${padded(day!)}`;
  if (!date.isCertain('hour')) return calendar;
  const seconds = date.isCertain('second') ? `:${padded(date.get('second')!)}` : '';
  const zone = KNOWN_ZONE.test(stated) ? date.get('timezoneOffset') : null;
  return `${calendar}T${padded(date.get('hour')!)}:${padded(date.get('minute')!)}${seconds}${zoneOf(zone)}`;
}

const spelledOut = (text: string): string =>
  text
    .replace(
      COMPACT,
      (_, year, month, day, hour, minute) => `${year}-${month}-${day}${hour ? `T${hour}:${minute}` : ''}`,
    )
    .replace(OFFSET, '$1$2:$3');

/**
 * The dates in `text` that have day, month and year, in order. Left out is what two readers could understand in two ways
 * ("03/04/2031"), and what is told from today ("two hours ago").
 */
export function readMoments(text: string): Moment[] {
  const words = spelledOut(text.slice(0, LONGEST));
  if (!YEAR_END.test(words)) return [];
  const found = strict.parse(words, new Date(0));
  return found.flatMap(({ index, start, text: date }, i) => {
    if (!isWhole(start, date) || isAmbiguous(date)) return [];
    const last = found[i - 1];
    return [
      { before: words.slice(last ? last.index + last.text.length : 0, index), iso: isoOf(start, date) },
    ];
  });
}
