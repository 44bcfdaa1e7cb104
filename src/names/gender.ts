import { isListedAs } from '../language/compromise.js';

export type Gender = 'male' | 'female';

const MALE =
  /^(?:mr|sir|lord|king|prince|duke|father|fr|brother|pope|imam|sheikh|congressman|chairman|spokesman|councilman|businessman|actor|emperor|sultan|emir|man|boy|son|husband|fisherman)\.?$/u;
const FEMALE =
  /^(?:mrs|ms|miss|madam|madame|dame|lady|queen|princess|duchess|sister|congresswoman|chairwoman|spokeswoman|councilwoman|businesswoman|actress|mother|woman|girl|daughter|wife|widow|nun)\.?$/u;

/** The gender that a first name tells, where the name list gives one only; never guessed from a surname. */
export function genderOf(firstName: string): Gender | null {
  const male = isListedAs(firstName, 'MaleName');
  const female = isListedAs(firstName, 'FemaleName');
  if (male === female) return null;
  return male ? 'male' : 'female';
}

/** The gender that a title or description tells ("Mrs", "spokesman"), or null. */
export function genderOfTitle(words: readonly { lower: string }[]): Gender | null {
  if (words.some((w) => FEMALE.test(w.lower))) return 'female';
  return words.some((w) => MALE.test(w.lower)) ? 'male' : null;
}
