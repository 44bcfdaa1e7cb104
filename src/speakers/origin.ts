import { isDemonym, nationNamed } from '../names/demonym.js';
import { listedPlaceKind } from '../names/gazetteer.js';

const SAME_LETTERS = 4;

/** Whether a word says where somebody is from: a demonym or a country, region or city. */
export const isOriginWord = (word: string): boolean => isDemonym(word) || listedPlaceKind(word) !== null;

/** Whether two words name one origin: "Russian" and "Russia", "U.S." and "American", "Texan" and "Texas". */
export function sameOrigin(a: string, b: string): boolean {
  const [x, y] = [nationNamed(a), nationNamed(b)];
  if (x !== null && y !== null) return x === y;
  return a === b || (a.length >= SAME_LETTERS && a.slice(0, SAME_LETTERS) === b.slice(0, SAME_LETTERS));
}
