import type { Token } from '../language/document.js';
import { isListedAs } from '../language/lexicon.js';
import {
  companyEndings,
  honorifics,
  offices,
  organizationHeads,
  regionHeads,
  siteHeads,
  speechVerbs,
} from '../models/words.js';
import { startsUpper } from '../names/casing.js';
import { isDemonym } from '../names/demonym.js';
import { mostWordsOfPlace } from '../names/gazetteer.js';
import { mostWordsOfOrganization } from '../names/known-organizations.js';
import { foldPlaceName } from '../names/place-name.js';
import { clusterOf } from './clusters.js';
import { hashString } from './hash.js';

/**
 * What the tagger knows of a word by itself, computed once for each distinct token text. What is asked for most often stands first, so
 * that it is in memory side by side.
 */
export interface Word {
  /** Lower case, digits folded to 0. */
  low: number;
  /** Which of all words that were ever described it is: no two have one number. */
  number: number;
  /** Classes of the word by its company, from fine to coarse; 0 where it has none. */
  fine: number;
  middle: number;
  coarse: number;
  /** Bits of `LISTS`. */
  lists: number;
  isUpper: boolean;
  /** As written, digits folded. */
  cased: number;
  /** Runs of X, x, d and marks. */
  shape: number;
  /** Hashes of the first 2 to 4 and the last 2 to 4 characters, lower case. */
  prefixes: readonly number[];
  suffixes: readonly number[];
  isWord: boolean;
  /** Whether any letter is a capital: "al-Qaida". */
  hasCapital: boolean;
  isCaps: boolean;
  /** What lists of names are asked for. */
  folded: string;
  /** Whether a name may begin with it, for its capital: "Oslo", "al-Qaida". */
  startsUpper: boolean;
  /** How many words a listed place, and a known organization, may have that begins with it. */
  placeWords: number;
  organizationWords: number;
}

/** What stands beyond the ends of a sentence or paragraph. */
export const EDGE: Word = {
  low: 1,
  number: 0,
  fine: 0,
  middle: 0,
  coarse: 0,
  lists: 0,
  isUpper: false,
  cased: 1,
  shape: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1],
  isWord: false,
  hasCapital: false,
  isCaps: false,
  folded: '',
  startsUpper: false,
  placeWords: 0,
  organizationWords: 0,
};

/** Word lists, one bit each. */
export const LISTS = {
  firstName: 1,
  surname: 2,
  demonym: 4,
  organizationWord: 8,
  title: 16,
  placeWord: 32,
  saying: 64,
  companyEnding: 128,
} as const;

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, (run) => (run.length > 1 ? 'xx' : 'x'))
    .replace(/\p{Nd}+/gu, (run) => (run.length > 4 ? 'ddddd' : 'd'.repeat(run.length)))
    .slice(0, 12);
}

function listsOf(lower: string): number {
  const bare = lower.replace(/\.$/u, '');
  return (
    (isListedAs(lower, 'MaleName', 'FemaleName', 'FirstName') ? LISTS.firstName : 0) |
    (isListedAs(lower, 'LastName') ? LISTS.surname : 0) |
    (isDemonym(lower) ? LISTS.demonym : 0) |
    (organizationHeads.has(lower) ? LISTS.organizationWord : 0) |
    (honorifics.has(bare) || offices.has(lower) ? LISTS.title : 0) |
    (siteHeads.has(lower) || regionHeads.has(lower) ? LISTS.placeWord : 0) |
    (speechVerbs.has(lower) ? LISTS.saying : 0) |
    (companyEndings.has(lower) ? LISTS.companyEnding : 0)
  );
}

/** How many words were described; the first number is that of `EDGE`. */
let described = 0;

function describe({ text, lower, kind }: Token): Word {
  const digitless = lower.replace(/\p{Nd}/gu, '0');
  const affix = (start: number, end?: number): number => hashString(digitless.slice(start, end));
  const folded = foldPlaceName(lower);
  const isStart = startsUpper(text);
  const [fine, middle, coarse] = clusterOf(lower);
  return {
    low: hashString(digitless),
    number: ++described,
    fine,
    middle,
    coarse,
    lists: kind === 'word' ? listsOf(lower) : 0,
    isUpper: /^\p{Lu}/u.test(text),
    cased: hashString(text.replace(/\p{Nd}/gu, '0')),
    shape: hashString(shapeOf(text)),
    prefixes: [affix(0, 2), affix(0, 3), affix(0, 4)],
    suffixes: [affix(-2), affix(-3), affix(-4)],
    isWord: kind === 'word',
    hasCapital: /\p{Lu}/u.test(text),
    isCaps: text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text),
    folded,
    startsUpper: isStart,
    placeWords: isStart ? mostWordsOfPlace(folded) : 0,
    organizationWords: isStart ? mostWordsOfOrganization(folded) : 0,
  };
}

/** The word of a token; found once for all the tokens that share a spelling. */
export function wordOf(token: Token): Word {
  const { spelling } = token;
  spelling.word ??= describe(token);
  return spelling.word;
}
