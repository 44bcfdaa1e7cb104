import data from '../models/lexicon.json' with { type: 'json' };
import { WordList } from './word-list.js';

let loaded: WordList | null = null;

const NONE: readonly string[] = [];

/** The tags that compromise's word list gives a lower-cased word, whatever its context; null where it does not know the word. */
export function listedTags(word: string): readonly string[] | null {
  loaded ??= new WordList(data);
  return loaded.tagsOf(word);
}

/** Whether compromise's word list gives a lower-cased word one of these tags, whatever its context. */
export function isListedAs(word: string, ...tags: string[]): boolean {
  return (listedTags(word) ?? NONE).some((tag) => tags.includes(tag));
}

/** Tags of words that are part of a noun phrase, whatever their context. */
export const NOMINAL_TAGS = [
  'Noun',
  'Singular',
  'Plural',
  'Adjective',
  'Possessive',
  'Demonym',
  'Cardinal',
  'Ordinal',
] as const;

const NAME_TAGS = [
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'Country',
  'City',
  'Region',
  'Place',
  'Organization',
  'ProperNoun',
  'SportsTeam',
  'Demonym',
];

/** Whether compromise's word list knows the lower-cased word at all, and not as a name. */
export function isCommonWord(word: string): boolean {
  const tags = listedTags(word);
  return tags !== null && !tags.some((tag) => NAME_TAGS.includes(tag));
}
