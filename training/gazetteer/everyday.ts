import { en } from '@faker-js/faker';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { isListedAs } from '../../src/language/lexicon.js';

const spelling = nspell(dictionary);
const people = new Set(
  [en.person!.first_name, en.person!.last_name]
    .flatMap((names) => Object.values(names ?? {}) as string[][])
    .flat()
    .map((name) => name.toLowerCase()),
);

const SINGLE = /^[a-z]+$/u;

/** Whether a folded name is an English word in lower case too: "nice", "reading". */
export const isWord = (name: string): boolean => SINGLE.test(name) && spelling.correct(name);

/** Whether a folded name is a common first name or surname: "victoria", "jackson". */
export const isPersonName = (name: string): boolean =>
  SINGLE.test(name) &&
  (people.has(name) || isListedAs(name, 'FirstName', 'MaleName', 'FemaleName', 'LastName'));
