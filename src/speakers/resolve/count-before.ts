import { countLeading } from '../../sorted.js';

/** How many of the places, which are in reading order, begin before a token. */
export const countBefore = (places: readonly { from: number }[], token: number): number =>
  countLeading(places, ({ from }) => from < token);
