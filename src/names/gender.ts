import { genderOfFirstName } from './first-names.js';

export type Gender = 'male' | 'female';

const MALE =
  /^(?:mr|sir|lord|king|prince|duke|father|fr|brother|pope|imam|sheikh|congressman|chairman|spokesman|councilman|businessman|actor|emperor|sultan|emir|man|boy|son|husband|fisherman)\.?$/u;
const FEMALE =
  /^(?:mrs|ms|miss|madam|madame|dame|lady|queen|princess|duchess|sister|congresswoman|chairwoman|spokeswoman|councilwoman|businesswoman|actress|mother|woman|girl|daughter|wife|widow|nun)\.?$/u;

/** The gender that a first name tells, where its bearers are of one gender only; never guessed from a surname. */
export function genderOf(firstName: string): Gender | null {
  const known = genderOfFirstName(firstName);
  const hyphen = firstName.indexOf('-');
  return known ?? (hyphen > 1 ? genderOfFirstName(firstName.slice(0, hyphen)) : null);
}

/** The gender that a title or description tells ("Mrs", "spokesman"), or null. */
export function genderOfTitle(words: readonly { lower: string }[]): Gender | null {
  if (words.some((w) => FEMALE.test(w.lower))) return 'female';
  return words.some((w) => MALE.test(w.lower)) ? 'male' : null;
}
