import type { Document } from '../../language/document.js';
import { regionAbbreviations } from '../../models/words.js';
import { isForcedPosition, startsUpper } from '../casing.js';
import { type Found, keyOf } from '../found.js';
import { listedPlaceKind } from '../gazetteer.js';
import { smallWords } from './doubt.js';
import { majorityTypes, surnamesOf } from './types.js';

/** "Rep. Ann Lee, D-Wis.": the states of lawmakers, which stand behind a party's letter or a town's comma. */
export function findStates(document: Document, taken: ReadonlySet<number>): Found[] {
  const { tokens } = document;
  const found: Found[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]!.text;
    if ((before === ',' || before === '-') && regionAbbreviations.has(tokens[i]!.lower) && !taken.has(i))
      found.push({ from: i, to: i + 1, type: 'place' });
  }
  return found;
}

const LONGEST = 6;

/** Whether a surname can be told from the word it is made of: not where any word has a capital and the article has it small. */
function isTold(document: Document, at: number, small: ReadonlySet<string>): boolean {
  const { lower, sentence } = document.tokens[at]!;
  if (listedPlaceKind(lower)) return false;
  return !(small.has(lower) && isForcedPosition(document, document.sentences[sentence]!, at));
}

const firstWords = (names: readonly string[]): Set<string> =>
  new Set(names.map((name) => name.split(' ', 1)[0]!));

/** Further occurrences, outside `taken`, of the given names, and of the surnames of people. */
export function findAgain(document: Document, names: readonly Found[], taken: ReadonlySet<number>): Found[] {
  const known = majorityTypes(document, names);
  const surnames = surnamesOf(document, names);
  const small = smallWords(document);
  const firsts = firstWords([...known.keys(), ...surnames]);
  const found: Found[] = [];
  for (let from = 0; from < document.tokens.length; from++) {
    const { lower, text } = document.tokens[from]!;
    if (!firsts.has(lower) || taken.has(from) || !startsUpper(text)) continue;
    let to = Math.min(from + LONGEST, document.sentences[document.tokens[from]!.sentence]!.to);
    while (to > from && (!known.has(keyOf(document, { from, to })) || taken.has(to - 1))) to--;
    const isSurname = to === from && surnames.has(lower) && isTold(document, from, small);
    if (to === from && !isSurname) continue;
    found.push({
      from,
      to: Math.max(to, from + 1),
      type: isSurname ? 'person' : known.get(keyOf(document, { from, to }))!,
    });
    from = Math.max(to, from + 1) - 1;
  }
  return found;
}

const WATER = new Set('river lake mount'.split(' '));
const SETTLEMENT = new Set('village town city district province region suburb island port'.split(' '));

/** Names that a word for a place announces where nothing else found them: "the river Surma", "the village of Tolla". */
export function findAnnounced(document: Document, taken: ReadonlySet<number>): Found[] {
  const { tokens } = document;
  const found: Found[] = [];
  for (let from = 2; from < tokens.length; from++) {
    const before = tokens[from - 1]!.text;
    const isAnnounced = WATER.has(before) || (before === 'of' && SETTLEMENT.has(tokens[from - 2]!.text));
    const { kind, text } = tokens[from]!;
    if (isAnnounced && kind === 'word' && startsUpper(text) && !taken.has(from))
      found.push({ from, to: from + 1, type: 'place' });
  }
  return found;
}
