import type { FeatureGroups } from '../../tagging/feature-groups.js';
import type { Word } from '../../tagging/word.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import { DISTANCES, distanceOf, insideOf, NOWHERE, TYPES } from './codes.js';

/** Where the quotations are: none in the paragraph, some in it, or one that reaches into it from another. */
export const QUOTES = { none: 0, own: 1, others: 2 } as const;

/** The templates of the endings of the word before, the word itself and the next. */
const SUFFIX = [17, 15, 18] as const;

function writeBeforeQuote(out: FeatureWriter, until: number, heading: number, type: number): void {
  out.add(60, insideOf(until));
  out.add(63, distanceOf(until));
  out.add2(67, distanceOf(until), type);
  out.add(75, heading);
}

function writeBetweenQuotes(out: FeatureWriter, since: number, type: number, until: number): void {
  out.add(62, distanceOf(since));
  out.add2(66, distanceOf(since), type);
  out.add2(70, distanceOf(since), distanceOf(until));
}

function writeSinceQuote(out: FeatureWriter, { low }: Word, since: number): void {
  out.add2(61, insideOf(since), low);
  out.add2(64, distanceOf(since), low);
}

/** The features of the tagger of sources and cues that see a word alone, or small numbers. */
export const SOURCE_GROUPS = {
  around: {
    reach: 3,
    write(out, { low, suffixes, shape, fine, middle }, k) {
      out.add(4 + k, low);
      if (k < -2 || k > 2) return;
      out.add(27 + k, middle);
      if (k < -1 || k > 1) return;
      out.add(31 + k, fine);
      out.add(21 + k, shape);
      out.add(SUFFIX[1 + k]!, suffixes[0]!);
      if (k === 0) out.add(16, suffixes[1]!);
    },
  },
  few: {
    /** The types of names from two tokens before to the next. */
    typesNear: {
      sizes: [TYPES, TYPES, TYPES, TYPES],
      write(out, secondLast, last, type, next) {
        out.add(41, secondLast);
        out.add(42, last);
        out.add(43, type);
        out.add(44, next);
        out.add3(48, last, type, next);
      },
    },
    typesFurther: {
      sizes: [TYPES, TYPES, TYPES],
      write(out, thirdLast, secondNext, thirdNext) {
        out.add(40, thirdLast);
        out.add(45, secondNext);
        out.add(46, thirdNext);
      },
    },
    /** How far the next quotation is, the kind of paragraph, the type. */
    beforeQuote: { sizes: [DISTANCES, 3, TYPES], write: writeBeforeQuote },
    /** How far the last quotation is, the type, and how far the next is. */
    betweenQuotes: { sizes: [DISTANCES, TYPES, DISTANCES], write: writeBetweenQuotes },
    /** Both of these in a paragraph without quotations, and what the last one would have ended with. */
    withoutQuotes: {
      sizes: [3, TYPES],
      write(out, heading, type) {
        writeBeforeQuote(out, NOWHERE, heading, type);
        writeBetweenQuotes(out, NOWHERE, type, NOWHERE);
        out.add2(68, distanceOf(NOWHERE), 0);
        out.add3(69, distanceOf(NOWHERE), 0, type);
      },
    },
    /** How far the ends of the sentence are. */
    inSentence: {
      sizes: [DISTANCES, DISTANCES, TYPES],
      write(out, start, end, type) {
        out.add(72, start);
        out.add2(73, start, type);
        out.add(74, end);
      },
    },
    /** How far the verbs of saying before and behind are. */
    besideSaying: {
      sizes: [DISTANCES, DISTANCES, TYPES],
      write(out, before, after, type) {
        out.add2(78, distanceOf(before), type);
        out.add2(79, distanceOf(after), type);
        if (after === NOWHERE) out.add2(80, 0, distanceOf(after));
      },
    },
    /** How far the start of the article is where no verb of saying stands before. */
    noSayingBefore: { sizes: [DISTANCES], write: (out, start) => out.add2(81, 0, start) },
  },
  words: {
    /** A word with no name among the two tokens to either side. */
    farFromNames: {
      size: 1,
      write(out, { low, middle }) {
        out.add2(49, 0, low);
        out.add2(52, 0, low);
        out.add3(54, 0, 0, middle);
        out.add3(55, 0, 0, middle);
      },
    },
    sinceQuote: { size: DISTANCES, write: writeSinceQuote },
    /** The word behind one of a type. */
    next: {
      size: TYPES,
      write(out, { low, middle }, type) {
        out.add2(50, type, low);
        out.add3(53, type, middle, 0);
      },
    },
    /** Where quotations are, whether a colon follows, the kind of paragraph; where there are none, what they would tell. */
    setting: {
      size: 18,
      write(out, word, setting) {
        const { low, middle } = word;
        const quotes = setting % 3;
        const colonAndHeading = Math.floor(setting / 3);
        out.add2(71, quotes === QUOTES.own ? 1 : 0, low);
        out.add2(77, colonAndHeading & 1, low);
        out.add2(76, colonAndHeading >> 1, middle);
        if (quotes !== QUOTES.none) return;
        writeSinceQuote(out, word, NOWHERE);
        out.add2(65, distanceOf(NOWHERE), low);
      },
    },
  },
  same: [] as const,
} satisfies FeatureGroups<string, string, string>;
