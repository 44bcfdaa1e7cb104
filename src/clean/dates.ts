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

const NO_ASCII = /[^\0-\x7f]/;

/** Small letters in place of capitals, of ASCII alone: what the patterns below are held against; as long as `text`. */
export const inSmallLetters = (text: string): string =>
  NO_ASCII.test(text) ? text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()) : text.toLowerCase();

const PARTS = new RegExp(
  `(?<![\\p{L}\\d])(?:${ISSUED}|${DATE}|${AGO}|${CLOCK}|as of|date|at|by|on|utc|et|\\d+ ?-?min(?:ute)?s? (?:read|listen)|today|yesterday|just now)(?![\\p{L}\\d])`,
  'gu',
);
const CLOCK_ALONE = new RegExp(`^${CLOCK}\\W*$`, 'u');
const ISSUED_FIRST = new RegExp(`^${ISSUED}\\s?:?\\s?(?:${DATE}|${CLOCK}|${AGO})`, 'u');
const FULL_DATE_INSIDE = new RegExp(`(?<![\\p{L}\\d])${FULL_DATE}(?![\\p{L}\\d])`, 'u');

/** Whether `text` is a time of day and nothing else: "6:05 p.m." */
export const isClock = (text: string): boolean =>
  text.length < 30 && /^\d/.test(text) && CLOCK_ALONE.test(inSmallLetters(text));

/** The longer words of dates and times; a line with another one is none. */
const TIME_WORD = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|first|originally|date|article|published|updated?|posted|modified|created|edited|issued|reviewed|online|seconds?|minutes?|hours?|weeks?|months?|years?|listen|today|yesterday)$`,
);

/** Whether a word of `text` shows that it has more than dates and times; looks at plain letters, and takes no line with others. */
function hasOtherWord(text: string): boolean {
  const words = NO_ASCII.test(text) ? null : inSmallLetters(text).match(/[a-z]{5,}/g);
  return words?.some((word) => !TIME_WORD.test(word)) ?? false;
}

/** Whether nothing is left of `text` without its dates, times and the words between them. */
export const isOnlyTime = (text: string): boolean =>
  /\d/.test(text) && !hasOtherWord(text) && !/[\p{L}\d]/u.test(inSmallLetters(text).replace(PARTS, ''));

const ISSUED_START =
  /^(?:first|last|originally|date|article|published|updat|posted|modified|created|edited|issued|reviewed)/;

/** Characters of its longest word. */
const LONGEST_START = 10;

/** Whether `text` begins with "Published" or "Updated" and a date or time. */
export function tellsIssue(text: string): boolean {
  return (
    ISSUED_START.test(inSmallLetters(text.slice(0, LONGEST_START))) && ISSUED_FIRST.test(inSmallLetters(text))
  );
}

const YEAR_OR_DIGITS = /(?:19|20)\d\d|\d[/.]\d/;

/** Whether `text` has a date with its year in it. */
export const hasFullDate = (text: string): boolean =>
  YEAR_OR_DIGITS.test(text) && FULL_DATE_INSIDE.test(inSmallLetters(text));

/** A space in place of each date and time of `text`. */
export function withoutTime(text: string): string {
  let rest = '';
  let from = 0;
  for (const { index, 0: part } of inSmallLetters(text).matchAll(PARTS)) {
    rest += `${text.slice(from, index)} `;
    from = index + part.length;
  }
  return rest + text.slice(from);
}
