import { lengthShowing, withoutInvisible } from '../invisible.js';

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const DATE = `(?:(?:${MONTHS})[a-z]*\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} (?:${MONTHS})[a-z]*\\.?(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’]*\\p{Lu}\\.?(?:[ -]\\p{Lu}[\\p{Lu}.'’]*){0,3}";
const TITLE = "\\p{Lu}[\\p{L}.'’]+(?:[ -](?:\\p{Lu}[\\p{L}.'’]*|de|la|al|el|da|do|dos|del|es)){0,3}";
const REGION = `(?:,\\s(?!${DATE})\\p{Lu}[\\p{L}.'’]*(?:[ -]\\p{Lu}[\\p{L}.'’]*){0,3}\\.?)?`;
const WHEN = `(?:,?\\s${DATE})`;
const AGENCY = '(?:\\s?\\([\\p{Lu}][\\p{L} ./&-]{1,30}\\))';
const DASH = '\\s?(?:[–—―]|--|\\.?-(?=\\s)|\\s-\\s)';

/** What stands at the head of a story in capitals, or before a dash, and is no place. */
const NO_PLACE =
  /^(?:exclusive|updated?|breaking|watch|video|opinion|analysis|live|editor['’]?s? note|editorial|correction|note|review|interview|q|a|photos?|listen|look|column|commentary|profile|letter|comment|fact check|explainer|news|report|factbox|feature|alert|spoiler)\b/;

/** A form of dateline, and a test that whatever has it passes: the expressions take milliseconds to read and to compile. */
interface Form {
  hint: RegExp;
  source: string;
  /** What `source` says, where a text has passed the test. */
  pattern?: RegExp;
}

const CAPITALS_FIRST = /^\p{Lu}[\p{Lu}.'’]*\p{Lu}/u;

const AT_HEAD: readonly Form[] = [
  // "MINSK, Belarus (AP) —", "WASHINGTON -", "PORT LEWIN, March 3 –"
  {
    hint: /^\p{Lu}[\p{Lu}.'’]*\p{Lu}[\s\S]*[–—―-]/u,
    source: `^(?<place>${CAPITALS})${REGION}${WHEN}?${AGENCY}?(?=${DASH})`,
  },
  // "PORT LEWIN, March 3:", "TOLLAN:"
  {
    hint: /^\p{Lu}[\p{Lu}.'’]*\p{Lu}[^:]*:\s/u,
    source: `^(?<place>${CAPITALS})${REGION}${WHEN}?${AGENCY}?(?=:\\s\\p{Lu})`,
  },
  // "Tollan, May 2 2031 (AP) -", "London, 3 March –"
  {
    hint: /\d[\s\S]*[–—―:-]/,
    source: `^(?<place>${TITLE})${REGION}${WHEN}${AGENCY}?(?=${DASH}|:)`,
  },
  // "Tollan, Ghana (AFP) —", "London (Reuters)"
  {
    hint: /\(.+\)/,
    source: `^(?<place>${TITLE})${REGION}${AGENCY}(?=${DASH}|\\p{Lu}|\\s["“\\p{Lu}])`,
  },
];
const ALONE: readonly Form[] = [
  {
    hint: CAPITALS_FIRST,
    source: `^(?<place>${CAPITALS})${REGION}(?:${WHEN}${AGENCY}?|${AGENCY})${DASH}?$`,
  },
  { hint: CAPITALS_FIRST, source: `^(?<place>${CAPITALS})${REGION}\\s?(?:[–—―]|--)$` },
  // "NORTHAM, New Zealand"
  {
    hint: CAPITALS_FIRST,
    source: `^(?<place>${CAPITALS}),\\s\\p{Lu}\\p{Ll}[\\p{L}.'’]*(?:[ -]\\p{Lu}[\\p{L}.'’]*){0,2}$`,
  },
];

/** Characters of a paragraph in which its dateline ends. */
const LONGEST = 120;

/** Whether a headline in capitals goes on: "GOLF - WOODS TAKES LEAD" is no dateline. */
const isCapitals = (rest: string): boolean => /\p{Lu}/u.test(rest) && !/\p{Ll}/u.test(rest);

/** What a dateline says, and its length in code units without the dash after it. */
export interface FoundDateline {
  length: number;
  place: string;
  /** The agency in brackets, or null. */
  agency: string | null;
}

const IN_BRACKETS = /\(([^()]+)\)$/u;

function patternOf(form: Form): RegExp {
  form.pattern ??= new RegExp(form.source, 'u');
  return form.pattern;
}

function read(text: string, forms: readonly Form[]): FoundDateline | undefined {
  const head = withoutInvisible(text.slice(0, LONGEST));
  for (const form of forms) {
    const match = form.hint.test(head) ? patternOf(form).exec(head) : null;
    const place = match?.groups?.place;
    if (match && place && !NO_PLACE.test(head.toLowerCase()) && !isCapitals(head.slice(match[0].length))) {
      const words = match[0].replace(/[\s–—―-]+$/u, '');
      const agency = IN_BRACKETS.exec(words)?.[1] ?? null;
      return { length: lengthShowing(text, words.length), place, agency };
    }
  }
  return undefined;
}

/** The dateline that a paragraph begins with. */
export const readDateline = (text: string): FoundDateline | undefined => read(text, AT_HEAD);

/** The dateline that is a line and nothing else: "TOLLAN 2031-03-01". */
export const readDatelineAlone = (text: string): FoundDateline | undefined =>
  text.length > LONGEST ? undefined : read(text, ALONE);
