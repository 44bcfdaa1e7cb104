import { irregularDemonyms, placeAliases } from '../models/words.js';
import { isDemonym } from '../names/demonym.js';
import { listedPlaceKind } from '../names/gazetteer.js';

const SAME_LETTERS = 4;

/** Whether a word says where somebody is from: a demonym or a country, region or city. */
export const isOriginWord = (word: string): boolean =>
  isDemonym(word) || placeAliases.has(word) || listedPlaceKind(word) !== null;

function countryOf(word: string): string {
  return placeAliases.get(word)?.toLowerCase() ?? irregularDemonyms.get(word) ?? word;
}

/** Whether two words name one origin: "Russian" and "Russia", "U.S." and "American". */
export function sameOrigin(a: string, b: string): boolean {
  const [x, y] = [countryOf(a), countryOf(b)];
  return x === y || (x.length >= SAME_LETTERS && x.slice(0, SAME_LETTERS) === y.slice(0, SAME_LETTERS));
}
