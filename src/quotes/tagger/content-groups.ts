import type { FeatureGroups } from '../../tagging/feature-groups.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import {
  DISTANCES,
  distanceOf,
  INSIDE,
  insideOf,
  NO_PROBABILITY,
  NOWHERE,
  PROBABILITIES,
  TYPES,
} from './codes.js';

/** The first templates of what a cue before the token tells, and of one behind it. */
export const CUE_BEFORE = 145;
export const CUE_AFTER = 155;

/**
 * Of a cue beside the token: its probability, how far it is, what stands in between, how sources lie beside it. Where there is
 * none, the probability is `NO_PROBABILITY`.
 */
const cueBeside = (template: number) => ({
  sizes: [PROBABILITIES, DISTANCES, 8, 4] as [number, number, number, number],
  write(out: FeatureWriter, probability: number, distance: number, between: number, sides: number): void {
    if (probability === NO_PROBABILITY) {
      out.add(template, 0);
      return;
    }
    const commas = between >> 1;
    out.add3(template, probability, distance, commas);
    out.add3(template + 3, probability, commas, sides);
    out.add3(template + 5, probability, between & 1, commas);
  },
});

/** The features of the tagger of what is said that see a word alone, or small numbers. */
export const CONTENT_GROUPS = {
  around: {
    reach: 2,
    write(out, { low, suffixes, shape, fine, middle }, k) {
      out.add(103 + k, low);
      out.add(110 + k, middle);
      if (k !== 0) return;
      out.add(113, fine);
      out.add(119, suffixes[0]!);
      out.add(120, shape);
    },
  },
  few: {
    types: {
      sizes: [TYPES, TYPES, TYPES],
      write(out, last, type, next) {
        out.add(116, last);
        out.add(117, type);
        out.add(118, next);
      },
    },
    /** How far the quotations before and behind are, whether the paragraph has any, and whether none has ended. */
    quotes: {
      sizes: [DISTANCES, DISTANCES, 2, 2],
      write(out, since, until, any, noneEnded) {
        out.add2(121, insideOf(since), any);
        out.add2(122, distanceOf(since), distanceOf(until));
        if (noneEnded === 1) out.add2(123, distanceOf(since), 0);
      },
    },
    /** Probabilities of being a cue and a source: of the token before, */
    signalsBefore: {
      sizes: [PROBABILITIES, PROBABILITIES, PROBABILITIES],
      write(out, cueBefore, sourceBefore, source) {
        out.add(136, cueBefore);
        out.add(131, sourceBefore);
        out.add(132, source);
        out.add3(140, cueBefore, sourceBefore, source);
      },
    },
    /** of the token and the next, */
    signalsHere: {
      sizes: [PROBABILITIES, PROBABILITIES, PROBABILITIES],
      write(out, cue, cueBehind, sourceBehind) {
        out.add(137, cue);
        out.add(138, cueBehind);
        out.add(133, sourceBehind);
        out.add3(141, cue, cueBehind, sourceBehind);
      },
    },
    /** of those two tokens away. */
    signalsFurther: {
      sizes: [PROBABILITIES, PROBABILITIES, PROBABILITIES, PROBABILITIES],
      write(out, cueBefore, cueBehind, sourceBefore, sourceBehind) {
        out.add(135, cueBefore);
        out.add(139, cueBehind);
        out.add(130, sourceBefore);
        out.add(134, sourceBehind);
      },
    },
    cueBefore: cueBeside(CUE_BEFORE),
    cueAfter: cueBeside(CUE_AFTER),
    /** The likeliest cue of the sentence, where in it the token stands, and the next cue. */
    start: {
      sizes: [PROBABILITIES, DISTANCES, PROBABILITIES],
      write(out, highest, start, after) {
        out.add(165, highest);
        out.add3(167, highest, start === 0 ? 1 : 0, start);
        out.add2(168, start, after);
      },
    },
    /** How far the end of the sentence is, and the likeliest cues of it and of the sentence before. */
    end: {
      sizes: [DISTANCES, PROBABILITIES, PROBABILITIES],
      write(out, end, highest, earlier) {
        out.add2(169, end, highest);
        out.add2(166, highest, earlier);
      },
    },
    /** The cue that the token is part of, whether one came before, the kind of paragraph. */
    within: {
      sizes: [PROBABILITIES, 2, 3, PROBABILITIES],
      write(out, within, before, heading, cue) {
        out.add2(163, within, before);
        out.add2(171, heading, cue);
      },
    },
    /** How far the last cue is from the end, and the first from the start; whether any come before and behind (1 and 2). */
    ends: {
      sizes: [DISTANCES, PROBABILITIES, 4, DISTANCES],
      write(out, fromLast, last, sides, toFirst) {
        out.add3(164, distanceOf(fromLast), last, sides >> 1);
        out.add3(170, distanceOf(toFirst), sides & 1, sides >> 1);
      },
    },
  },
  words: {
    /** A word inside of a quotation (1), or where there is none before or behind (0). */
    apart: {
      size: 2,
      write(out, { low }, inside) {
        const distance = distanceOf(inside === 1 ? INSIDE : NOWHERE);
        out.add2(124, distance, low);
        out.add2(125, distance, low);
      },
    },
  },
  same: ['segment', 'lastCue', 'nextCue'] as const,
} satisfies FeatureGroups<string, string, string>;
