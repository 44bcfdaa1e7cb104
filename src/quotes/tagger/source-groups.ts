import type { FeatureGroups } from '../../tagging/feature-groups.js';
import { DISTANCES, distanceOf, insideOf, TYPES } from './codes.js';

/** The templates of the endings of the word before, the word itself and the next. */
const SUFFIX = [17, 15, 18] as const;

/** The features of the tagger of sources and cues that see a word alone, or small numbers. */
export const SOURCE_GROUPS = {
  around: {
    reach: 3,
    write(out, { low, suffixes, shape, clusters }, k) {
      out.add(4 + k, low);
      if (k < -2 || k > 2) return;
      out.add(27 + k, clusters[1]);
      if (k < -1 || k > 1) return;
      out.add(31 + k, clusters[0]);
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
    beforeQuote: {
      sizes: [DISTANCES, 3, TYPES],
      write(out, until, heading, type) {
        out.add(60, insideOf(until));
        out.add(63, distanceOf(until));
        out.add2(67, distanceOf(until), type);
        out.add(75, heading);
      },
    },
    /** How far the last quotation is, the type, and how far the next is. */
    betweenQuotes: {
      sizes: [DISTANCES, TYPES, DISTANCES],
      write(out, since, type, until) {
        out.add(62, distanceOf(since));
        out.add2(66, distanceOf(since), type);
        out.add2(70, distanceOf(since), distanceOf(until));
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
      },
    },
  },
  words: {
    sinceQuote: {
      size: DISTANCES,
      write(out, { low }, since) {
        out.add2(61, insideOf(since), low);
        out.add2(64, distanceOf(since), low);
      },
    },
    /** The word behind one of a type. */
    next: {
      size: TYPES,
      write(out, { low, clusters }, type) {
        out.add2(50, type, low);
        out.add3(53, type, clusters[1], 0);
      },
    },
    /** Kind of paragraph, whether a colon follows, whether the paragraph has quotations. */
    setting: {
      size: 12,
      write(out, { low, clusters }, setting) {
        out.add2(71, setting & 1, low);
        out.add2(77, (setting >> 1) & 1, low);
        out.add2(76, setting >> 2, clusters[1]);
      },
    },
  },
} satisfies FeatureGroups<string, string>;
