const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const FULL_DATE = `(?:${MONTH} ${DAY},? ${YEAR}|${DAY}(?: of)? ${MONTH},? ${YEAR}|\\d{1,2}[/.]\\d{1,2}[/.](?:${YEAR}|\\d\\d)|${YEAR}[-/.]\\d\\d?[-/.]\\d\\d?(?:t\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?z?)?)`;
const DATE = `(?:${FULL_DATE}|${MONTH} ${DAY}|${DAY} ${MONTH}(?: '?\\d\\d)?|${MONTH},? ${YEAR}|${WEEKDAY})`;
const ZONE = '(?:\\(?(?:[a-z]{2,4}|gmt ?[+-]\\d{1,4}|[+-]\\d\\d:?\\d\\d)\\)?)';
const CLOCK = `(?:\\d{1,2}(?:[:.h]\\d\\d){1,2} ?(?:[ap]\\.?m\\.?|hrs|hours|z)?|\\d{1,2} ?[ap]\\.?m\\.?)(?: ?${ZONE})?`;
const AGO =
  '(?:an?|\\d+) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdw]) ago';
const ISSUED =
  '(?:(?:first|last|originally|date|article) )?(?:published|updated?|posted|modified|created|edited|issued|reviewed)(?: (?:on|at|online|date|time))?';

const PARTS = new RegExp(
  `(?<![\\p{L}\\d])(?:${ISSUED}|${DATE}|${AGO}|${CLOCK}|as of|date|at|by|on|utc|et|\\d+ ?-?min(?:ute)?s? (?:read|listen)|today|yesterday|just now)(?![\\p{L}\\d])`,
  'giu',
);
const CLOCK_ALONE = new RegExp(`^${CLOCK}\\W*$`, 'iu');
const ISSUED_FIRST = new RegExp(`^${ISSUED}\\s?:?\\s?(?:${DATE}|${CLOCK}|${AGO})`, 'iu');
const FULL_DATE_INSIDE = new RegExp(`(?<![\\p{L}\\d])${FULL_DATE}(?![\\p{L}\\d])`, 'iu');

/** Whether `text` is a time of day and nothing else: "6:05 p.m." */
export const isClock = (text: string): boolean => text.length < 30 && CLOCK_ALONE.test(text);

/** The longer words of dates and times; a line with another one is none. */
const TIME_WORD = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|first|originally|date|article|published|updated?|posted|modified|created|edited|issued|reviewed|online|seconds?|minutes?|hours?|weeks?|months?|years?|listen|today|yesterday)$`,
  'i',
);

/** Whether a word of `text` shows that it has more than dates and times; looks at plain letters, and takes no line with others. */
function hasOtherWord(text: string): boolean {
  const words = /[\u0080-\u{10ffff}]/u.test(text) ? null : text.match(/[a-z]{5,}/gi);
  return words?.some((word) => !TIME_WORD.test(word)) ?? false;
}

/** Whether nothing is left of `text` without its dates, times and the words between them. */
export const isOnlyTime = (text: string): boolean =>
  /\d/.test(text) && !hasOtherWord(text) && !/[\p{L}\d]/u.test(text.replace(PARTS, ''));

const ISSUED_START =
  /^(?:first|last|originally|date|article|published|updat|posted|modified|created|edited|issued|reviewed)/iu;

/** Whether `text` begins with "Published" or "Updated" and a date or time. */
export const tellsIssue = (text: string): boolean => ISSUED_START.test(text) && ISSUED_FIRST.test(text);

const YEAR_OR_DIGITS = /(?:19|20)\d\d|\d[/.]\d/;

/** Whether `text` has a date with its year in it. */
export const hasFullDate = (text: string): boolean =>
  YEAR_OR_DIGITS.test(text) && FULL_DATE_INSIDE.test(text);

/** `text` without its dates and times. */
export const withoutTime = (text: string): string => text.replace(PARTS, ' ');
