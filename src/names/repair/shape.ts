import type { Document } from '../../language/document.js';
import { isListedAs } from '../../language/lexicon.js';
import { startsUpper } from '../casing.js';
import { type Found, keyOf } from '../found.js';
import { listedPlaceKind } from '../gazetteer.js';

const INITIAL = /^\p{Lu}\.$/u;

const SUFFIX = /^(?:[js]r\.?|i{2,3}|iv)$/u;

/** "Juma Abara" and "Jr." are one person, whether the suffix was taken for a name or not. */
export function joinSuffixes(document: Document, names: readonly Found[]): Found[] {
  const isSuffix = (i: number): boolean => {
    const token = document.tokens[i];
    return token !== undefined && startsUpper(token.text) && SUFFIX.test(token.lower);
  };
  const alone = ({ from, to }: Found): boolean => to - from === 1 && isSuffix(from);
  return names
    .filter((name) => !alone(name))
    .map((name) => {
      if (name.type !== 'person' || name.to - name.from < 2) return name;
      const at = document.tokens[name.to]?.text === ',' ? name.to + 1 : name.to;
      const belongs = isSuffix(at) && document.tokens[at]!.sentence === document.tokens[name.from]!.sentence;
      return belongs ? { ...name, to: at + 1 } : name;
    });
}

/** "George W." and "Bush" are one person. */
export function joinInitials(document: Document, names: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const follows = before?.to === name.from && before.type === 'person' && name.type === 'person';
    if (follows && INITIAL.test(document.tokens[name.from - 1]!.text))
      joined[joined.length - 1] = { ...name, from: before.from };
    else joined.push(name);
  }
  return joined;
}

const QUOTE = /^(?:["“”„«»‘’']|''|``)$/u;
const LONGEST_NICKNAME = 4;

/** "Ann “Skip” Lee" of which only "Lee" was found: the first name in front of the nickname belongs to it. */
export function withFirstName(document: Document, name: Found): Found {
  const [first, open, nickname, close] = document.tokens.slice(Math.max(0, name.from - 4), name.from);
  const isMarked =
    nickname?.kind === 'word' && QUOTE.test(open!.text) && close !== undefined && QUOTE.test(close.text);
  const belongs =
    isMarked && name.type === 'person' && first!.sentence === document.tokens[name.from]!.sentence;
  const isFirst =
    belongs && startsUpper(first!.text) && isListedAs(first!.lower, 'MaleName', 'FemaleName', 'FirstName');
  return isFirst ? { ...name, from: name.from - 4 } : name;
}

/** "Ann “Skip” Lee" is one person: two parts of a name with nothing between them but a nickname in marks. */
export function joinNicknames(document: Document, names: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const between = before ? document.tokens.slice(before.to, name.from) : [];
    const isMarked =
      between.length > 0 && between.length <= LONGEST_NICKNAME && QUOTE.test(between.at(-1)!.text);
    const opens =
      before &&
      (QUOTE.test(between[0]?.text ?? '') ||
        document.tokens.slice(before.from, before.to).some((t) => QUOTE.test(t.text)));
    if (isMarked && opens && before.type === 'person' && name.type === 'person')
      joined[joined.length - 1] = { ...name, from: before.from };
    else joined.push(name);
  }
  return joined;
}

/** "Port Lewin, Canada" and "Ghana's Accra" are two places each. */
export function splitPlaces(document: Document, name: Found): Found[] {
  if (name.type !== 'place') return [name];
  for (let i = name.from + 1; i < name.to - 1; i++) {
    const word = document.tokens[i]!.lower;
    const owned = word === "'s" && listedPlaceKind(keyOf(document, { from: name.from, to: i })) !== null;
    if (word !== ',' && !owned) continue;
    return [{ ...name, to: i }, ...splitPlaces(document, { ...name, from: i + 1 })];
  }
  return [name];
}

/** "the State of Qatar": the word for what it is belongs to the name of a country or region. */
export function withStateOf(document: Document, name: Found): Found {
  const [state, of] = document.tokens.slice(Math.max(0, name.from - 2), name.from);
  const isState = name.type === 'place' && state?.text === 'State' && of?.text === 'of';
  const kind = isState ? listedPlaceKind(keyOf(document, name)) : null;
  return kind === 'country' || kind === 'region' ? { ...name, from: name.from - 2 } : name;
}

/** An organization's name without a leading article: "The Harbour School". */
export function withoutArticle(document: Document, name: Found): Found {
  const isArticle =
    name.type === 'organization' && name.to - name.from > 1 && document.tokens[name.from]!.lower === 'the';
  return isArticle ? { ...name, from: name.from + 1 } : name;
}
