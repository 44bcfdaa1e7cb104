import { readPlainAuthor } from './byline.js';
import { isSign, type Reading } from './reading.js';
import { proseWeight, type Story } from './story.js';

/** Passages between headline and story in which byline and date are looked for, and sentences that may precede them. */
const REACH = 12;
const STANDFIRST = 2;
/** Weight from which a passage is a paragraph. */
const PARAGRAPH = 1;

const isNameable = (reading: Reading, i: number): boolean =>
  !reading.labels[i] || reading.labels[i].id === 'timestamp';

const isProse = (reading: Reading, i: number): boolean =>
  !reading.labels[i] && proseWeight(reading.passages[i]!) >= PARAGRAPH;

/** The index of the last byline or date under the headline, with at most a standfirst before it; -1 where there is none. */
function lastSign(reading: Reading, range: Story, headline: number): number {
  let sign = -1;
  let prose = 0;
  for (let i = headline + 1; i < Math.min(headline + REACH, range.to); i++) {
    if (isSign(reading, i)) sign = i;
    else if (isProse(reading, i)) prose++;
    if (prose > STANDFIRST) break;
  }
  return sign;
}

/**
 * `range` without headline, standfirst, byline and date at its beginning. Paragraphs that labels cut off from the story
 * belong to it where they come after the byline.
 */
export function skipOpening(reading: Reading, range: Story, headline: number): Story {
  const sign = lastSign(reading, range, headline);
  let from = Math.max(range.from, headline + 1, sign + 1);
  for (let i = from - 1; sign >= 0 && i > sign && (reading.labels[i] || isProse(reading, i)); i--) {
    if (isProse(reading, i)) from = i;
  }
  return { from, to: Math.max(from, range.to) };
}

/** The index of the byline of the story, or -1: beginning with "By", or a name alone under the headline. */
export function findBylineIndex(reading: Reading, story: Story, headline: number): number {
  const first = Math.max(0, headline < 0 ? story.from - REACH : headline - 2);
  for (let i = first; i < Math.min(story.from + 2, story.to); i++) if (reading.bylines[i]) return i;
  if (headline < 0) return -1;
  for (let i = headline + 1; i < Math.min(story.from + 1, headline + REACH, story.to); i++) {
    if (isNameable(reading, i) && readPlainAuthor(reading.passages[i]!.text)) return i;
  }
  return -1;
}
