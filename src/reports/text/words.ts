import { withCommas } from '../../thousands.js';
import { together } from './page.js';

/** "1 place", "3 places", "1,204 words": a number and what it counts, kept on one line. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return together(`${withCommas(count)} ${count === 1 ? one : many}`);
}

/** "A", "A and B", "A, B and C". */
export function listed(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
