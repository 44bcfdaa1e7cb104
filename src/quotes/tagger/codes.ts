import { bucketOf } from '../../tagging/bucket.js';

/** How many codes there are for what a token is named as: 0 to 7, and `NO_TYPE`. */
export const TYPES = 10;
/** Beyond the ends of the paragraph. */
export const NO_TYPE = 9;

/** How many codes there are for distances: their buckets, none, and inside of a quotation. */
export const DISTANCES = 13;
export const NOWHERE = 11;
export const INSIDE = 12;
/** What features see of each. */
const SEEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20] as const;

/** The code of a distance in tokens, below `DISTANCES`; negative is none. */
export const distanceCode = (distance: number): number => (distance < 0 ? NOWHERE : bucketOf(distance));

/** The code of the distance to a quotation of the paragraph. */
export const quoteCode = (distance: number, isInside: boolean): number =>
  isInside ? INSIDE : distanceCode(distance);

/** What features see of the distance with this code. */
export const distanceOf = (code: number): number => SEEN[code]!;

/** Whether the code is that of a token inside of a quotation: 1, or 0. */
export const insideOf = (code: number): number => (code === INSIDE ? 1 : 0);

/** How many codes there are for probabilities: their buckets, and `NO_PROBABILITY`. */
export const PROBABILITIES = 12;
/** Where there is nothing that would have one, and beyond the ends of the paragraph. */
export const NO_PROBABILITY = 11;
