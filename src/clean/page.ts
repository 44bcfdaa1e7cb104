import { findHeadline } from './headline.js';
import { findBylineIndex, skipOpening } from './opening.js';
import { type Reading, readPassages } from './reading.js';
import { heaviestRange, proseWeight, type Story, weighAll } from './story.js';

/** A page as a whole: its passages, and the facts that the rules ask for, each found once. */
export interface Page extends Reading {
  /** False where the text was cleaned before: then only what is surely furniture is set aside. */
  cluttered: boolean;
  /** Where the article's own paragraphs stand. */
  story: Story;
  /** Index of the headline's passage, or -1. */
  headline: number;
  /** Index of the byline's passage, or -1. */
  byline: number;
}

/** Shares and numbers from which a page is more than an article: lines that are no sentences, and known furniture. */
const STRAY_SHARE = 0.3;
const FEW_LABELS = 3;
const LONGEST_STRAY = 40;
const SPOKEN = /^(?:["“‘«\-–—•*]|\d+[.)]\s|\p{Lu}[\p{L}. ]{0,30}:)/u;

/** Whether so many lines are neither prose nor parts of an article that `reading` must be a whole page. */
function isCluttered({ passages, labels, bylines }: Reading): boolean {
  const labelled = labels.filter(Boolean).length;
  const stray = passages.filter(
    (passage, i) =>
      !labels[i] &&
      !bylines[i] &&
      !passage.final &&
      passage.words < LONGEST_STRAY &&
      !SPOKEN.test(passage.text),
  ).length;
  return labelled >= FEW_LABELS && stray + labelled >= STRAY_SHARE * passages.length;
}

/** Labels that a subhead may be worded like: "Education", "Support". */
const SECTIONS = new Set(['nav-label', 'site-link']);

/** `reading` with names of sections between two paragraphs no longer taken for labels, as they are in a cleaned text. */
function freeSubheads(reading: Reading): Reading {
  const isParagraph = (i: number): boolean =>
    !reading.labels[i] && !!reading.passages[i] && proseWeight(reading.passages[i]) >= 1;
  const labels = reading.labels.map((label, i) =>
    label && SECTIONS.has(label.id) && isParagraph(i - 1) && isParagraph(i + 1) ? undefined : label,
  );
  return { ...reading, labels };
}

/** Reads `text` as a page and finds where its article stands. */
export function readPage(text: string): Page {
  const asRead = readPassages(text);
  const cluttered = isCluttered(asRead);
  const reading = cluttered ? asRead : freeSubheads(asRead);
  const { passages, labels } = reading;
  const range = cluttered ? heaviestRange(weighAll(passages, labels)) : { from: 0, to: passages.length };
  const headline = findHeadline(reading, range, cluttered);
  const story = skipOpening(reading, range, headline);
  return { ...reading, cluttered, story, headline, byline: findBylineIndex(reading, story, headline) };
}
