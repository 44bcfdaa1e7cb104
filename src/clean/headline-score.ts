import { readPlainAuthor } from './byline.js';
import type { Passage } from './passages.js';
import { isSign, type Reading } from './reading.js';

/** Unlabelled passages after a headline among which its byline or date stands. */
const SIGN_REACH = 3;
const ANNOUNCING = new Set(['related-label', 'more-stories']);

/** How soon a byline, a date or a name alone comes after passage `i`: 1 for at once, 0 for not at all. */
function signedness(reading: Reading, i: number): number {
  let seen = 0;
  for (let next = i + 1; next < reading.passages.length && seen < SIGN_REACH; next++) {
    if (isSign(reading, next)) return 1 - seen / SIGN_REACH;
    if (reading.labels[next]) continue;
    if (seen === 0 && readPlainAuthor(reading.passages[next]!.text)) return 1;
    seen++;
  }
  return 0;
}

/** Whether a byline or a date stands just before passage `i`. */
function followsSign(reading: Reading, i: number): boolean {
  let before = i - 1;
  while (before > 0 && reading.labels[before] && !isSign(reading, before)) before--;
  return before >= 0 && isSign(reading, before);
}

/** Whether the next passage is worded like the sentence under a headline. */
function precedesStandfirst(reading: Reading, i: number): boolean {
  const next = reading.passages[i + 1];
  return !!next && !reading.labels[i + 1] && next.functionWords >= 0.25 && next.words >= 6;
}

const isCopied = (reading: Reading, { lower, words }: Passage): boolean =>
  words > 4 && (reading.copies.get(lower) ?? 0) > 1;

/** What speaks for and against a passage as the headline, in points. */
const POINTS = {
  perWord: 1 / 3,
  perPassage: -0.1,
  short: -1,
  signed: 2,
  afterSign: -1.5,
  announced: -2,
  copied: 1.5,
  titleCase: 0.7,
  beforeStandfirst: 1,
  likeSentence: -1,
  statement: -2,
};
/** Words beyond which a headline gains no more, and up to which it loses. */
const ENOUGH_WORDS = 10;
const FEW_WORDS = 3;

/** How much like a headline passage `i` is, `distance` unlabelled passages before the story: the more, the likelier. */
export function scoreHeadline(reading: Reading, i: number, distance: number): number {
  const passage = reading.passages[i]!;
  const { words, text, functionWords, capitalised } = passage;
  const signs: [boolean, number][] = [
    [words <= FEW_WORDS, POINTS.short],
    [followsSign(reading, i), POINTS.afterSign],
    [ANNOUNCING.has(reading.labels[i - 1]?.id ?? ''), POINTS.announced],
    [isCopied(reading, passage), POINTS.copied],
    [capitalised >= 0.6 && words > FEW_WORDS && !readPlainAuthor(text), POINTS.titleCase],
    [precedesStandfirst(reading, i), POINTS.beforeStandfirst],
    [functionWords >= 0.4, POINTS.likeSentence],
    [/\.["”’)]*$/.test(text), POINTS.statement],
  ];
  return signs.reduce(
    (sum, [applies, points]) => sum + (applies ? points : 0),
    Math.min(words, ENOUGH_WORDS) * POINTS.perWord +
      distance * POINTS.perPassage +
      signedness(reading, i) * POINTS.signed,
  );
}
