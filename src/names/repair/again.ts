import type { Document } from '../../language/document.js';
import { regionAbbreviations } from '../../models/words.js';
import { isForcedPosition, startsUpper } from '../casing.js';
import { type Found, keyOf } from '../found.js';
import { listedPlaceKind } from '../gazetteer.js';
import { smallWords } from './doubt.js';
import { majorityTypes, surnamesOf } from './types.js';

/** "Rep. Ann Lee, D-Wis.": the states of lawmakers, which stand behind a party's letter or a town's comma. */
export function findStates(document: Document, taken: ReadonlySet<number>): Found[] {
  return document.tokens.flatMap(({ lower }, i) => {
    const before = document.tokens[i - 1]?.text ?? '';
    const isState = regionAbbreviations.has(lower) && /^[,-]$/u.test(before) && !taken.has(i);
    return isState ? [{ from: i, to: i + 1, type: 'place' as const }] : [];
  });
}

const LONGEST = 6;

/** Whether a surname can be told from the word it is made of: not where any word has a capital and the article has it small. */
function isTold(document: Document, at: number, small: ReadonlySet<string>): boolean {
  const { lower, sentence } = document.tokens[at]!;
  if (listedPlaceKind(lower)) return false;
  return !(small.has(lower) && isForcedPosition(document, document.sentences[sentence]!, at));
}

/** Further occurrences, outside `taken`, of the given names, and of the surnames of people. */
export function findAgain(document: Document, names: readonly Found[], taken: ReadonlySet<number>): Found[] {
  const known = majorityTypes(document, names);
  const surnames = surnamesOf(document, names);
  const small = smallWords(document);
  const found: Found[] = [];
  for (let from = 0; from < document.tokens.length; from++) {
    if (taken.has(from) || !startsUpper(document.tokens[from]!.text)) continue;
    let to = Math.min(from + LONGEST, document.sentences[document.tokens[from]!.sentence]!.to);
    while (to > from && (!known.has(keyOf(document, { from, to })) || taken.has(to - 1))) to--;
    const isSurname =
      to === from && surnames.has(document.tokens[from]!.lower) && isTold(document, from, small);
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

const WATER = /^(?:river|lake|mount)$/u;
const SETTLEMENT = /^(?:village|town|city|district|province|region|suburb|island|port)$/u;

/** Names that a word for a place announces where nothing else found them: "the river Surma", "the village of Tolla". */
export function findAnnounced(document: Document, taken: ReadonlySet<number>): Found[] {
  return document.tokens.flatMap((token, from) => {
    const [second, first] = document.tokens.slice(Math.max(0, from - 2), from).map((t) => t.text);
    const isAnnounced = WATER.test(first ?? '') || (first === 'of' && SETTLEMENT.test(second ?? ''));
    return isAnnounced && token.kind === 'word' && startsUpper(token.text) && !taken.has(from)
      ? [{ from, to: from + 1, type: 'place' as const }]
      : [];
  });
}
