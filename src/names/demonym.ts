import { isListedAs } from '../language/compromise.js';
import { irregularDemonyms } from '../models/words.js';

/** The endings of "Tanzanian", "Nepalese" and "Omani", with what their country has in place of them. */
const ENDINGS: readonly [RegExp, readonly string[]][] = [
  [/n$/u, ['']],
  [/ian$/u, ['', 'e', 'y']],
  [/an$/u, ['', 'o', 'e']],
  [/ese$/u, ['', 'a', 'o']],
  [/i$/u, ['', 'a']],
  [/ish$/u, ['', 'land']],
];

/** Whether a lower-cased word says where somebody is from: listed as such, or a country's name with such an ending. */
export function isDemonym(word: string): boolean {
  if (isListedAs(word, 'Demonym') || irregularDemonyms.has(word)) return true;
  const one = word.replace(/s$/u, '');
  return ENDINGS.some(
    ([ending, rest]) => ending.test(one) && rest.some((r) => isListedAs(one.replace(ending, r), 'Country')),
  );
}
