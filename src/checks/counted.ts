import { withCommas } from '../thousands.js';

/** "1 line", "3 lines": a number and what it counts; `many` where the plural is not made by an s. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${withCommas(number)} ${number === 1 ? one : many}`;
