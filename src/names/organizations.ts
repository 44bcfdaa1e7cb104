import type { Document } from '../language/document.js';
import {
  adherents,
  companyEndings,
  organizationHeads,
  placeAliases,
  vagueOrganizations,
} from '../models/words.js';
import { isDemonym } from './demonym.js';
import { type NamedEntity, otherForms, printedName } from './entity.js';
import { listedPlaceKind } from './gazetteer.js';
import type { NameMention } from './mention.js';

const SMALL = /^(?:of|the|and|for|on|in|to|&)$/u;
const UN = /^u\.?n\.?$/u;

/** Words with the short forms of states and of the United Nations written out, so that spellings compare equal. */
function spelledOut(words: readonly string[]): string {
  return words
    .map((w) => (UN.test(w) ? 'united nations' : (placeAliases.get(w)?.toLowerCase() ?? w)))
    .join(' ')
    .replace(/\b(?:inc|corp|ltd|plc|llc|co)\.?$/u, '')
    .trim();
}

/** The initials that a long name gives, with and without its small words. */
function initialsOf(words: readonly string[]): string[] {
  const take = (list: readonly string[]): string => list.map((w) => w[0]).join('');
  return [take(words), take(words.filter((w) => !SMALL.test(w)))];
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.]+$/u.test(text);

/** Whether `short` follows `long` in brackets: "Federal Aviation Administration (FAA)". */
function isBracketed(document: Document, long: NameMention, short: NameMention): boolean {
  const between = document.tokens.slice(long.to, short.from);
  return (
    between.length === 1 &&
    /^[([]$/u.test(between[0]!.text) &&
    /^[)\]]$/u.test(document.tokens[short.to]?.text ?? '')
  );
}

/** Groups of mentions, found again by spelling and by initials. */
class GroupIndex {
  readonly all: NameMention[][] = [];
  readonly #byKey = new Map<string, NameMention[]>();

  find(keys: readonly string[]): NameMention[] | undefined {
    return keys.map((key) => this.#byKey.get(key)).find((group) => group !== undefined);
  }

  file(mention: NameMention, keys: readonly string[], group: NameMention[] = []): NameMention[] {
    if (group.length === 0) this.all.push(group);
    group.push(mention);
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, group);
    return group;
  }
}

/** What a name is found again by: its spelling, and its initials (which an acronym gives by itself). */
function keysOf(document: Document, mention: NameMention): string[] {
  const words = document.tokens.slice(mention.from, mention.to).map((t) => t.lower);
  const initials = words.length > 2 ? initialsOf(words) : [];
  const acronym = isAcronym(mention.text) ? [mention.text.replace(/[.]/gu, '').toLowerCase()] : [];
  return [spelledOut(words), ...[...initials, ...acronym].map((letters) => `acronym ${letters}`)];
}

/** What may follow a name without making it another: "Lind Bank" after "Lind", "Harbour Party of Korea" after "Harbour Party". */
const isTail = (word: string): boolean =>
  organizationHeads.has(word) ||
  companyEndings.has(word) ||
  SMALL.test(word) ||
  isDemonym(word) ||
  listedPlaceKind(word) !== null;

const wordsOf = (document: Document, mention: NameMention): string[] =>
  document.tokens.slice(mention.from, mention.to).map((t) => t.lower);

/** A place or a people alone is no short form of what is named after it. */
const isOrigin = (name: string): boolean =>
  isDemonym(name) || adherents.has(name) || listedPlaceKind(name) !== null;

/** Whether all words of a name are general ones ("School", "the National Bank"): alone they name nobody new. */
const isGeneral = (words: readonly string[]): boolean => words.every((word) => organizationHeads.has(word));

/** The names that a longer one is short for: its beginnings whose rest says only what kind of organization it is, and where. */
function beginningsOf(words: readonly string[]): string[][] {
  const beginnings: string[][] = [];
  for (let length = words.length - 1; length > 0 && isTail(words[length]!); length--) {
    const beginning = words.slice(0, length);
    if (!isGeneral(beginning) && !SMALL.test(beginning.at(-1)!) && !isOrigin(beginning.join(' ')))
      beginnings.push([...beginning]);
  }
  return beginnings;
}

/** The spellings of a long name's short forms. */
const shortKeys = (document: Document, mention: NameMention): string[] =>
  beginningsOf(wordsOf(document, mention)).map(spelledOut);

/** A general word alone ("the School") is the organization mentioned last whose name ends with it. */
function lastWithHead(
  groups: ReadonlyMap<string, NameMention[]>,
  words: readonly string[],
): NameMention[] | undefined {
  return words.length === 1 && isGeneral(words) ? groups.get(words[0]!) : undefined;
}

/** One entity an organization: spellings of one name, short forms, and acronyms with the names they stand for, are one. */
export function mergeOrganizations(document: Document, mentions: readonly NameMention[]): NamedEntity[] {
  const index = new GroupIndex();
  const byHead = new Map<string, NameMention[]>();
  const shortOf = new Map<string, NameMention>();
  for (const mention of mentions)
    for (const key of shortKeys(document, mention)) if (!shortOf.has(key)) shortOf.set(key, mention);
  let previous: { mention: NameMention; group: NameMention[] } | null = null;
  for (const mention of mentions) {
    const bracketed =
      previous && isBracketed(document, previous.mention, mention) ? previous.group : undefined;
    const words = wordsOf(document, mention);
    const long = shortOf.get(spelledOut(words));
    const keys = [...keysOf(document, mention), ...(long ? [spelledOut(wordsOf(document, long))] : [])];
    const group = index.file(mention, keys, bracketed ?? index.find(keys) ?? lastWithHead(byHead, words));
    byHead.set(words.at(-1)!, group);
    previous = { mention, group };
  }
  return index.all
    .filter((group) => !group.every((m) => isVague(document, m)))
    .map((group) => toEntity(group));
}

/** "the School", of which the article gives no name. */
const isVague = (document: Document, mention: NameMention): boolean =>
  mention.to - mention.from === 1 && vagueOrganizations.has(document.tokens[mention.from]!.lower);

function toEntity(group: NameMention[]): NamedEntity {
  const forms = group.map((m) => printedName(m.text));
  const name = forms.reduce((best, form) => (form.length > best.length && !isAcronym(form) ? form : best));
  return {
    type: 'organization',
    name,
    aliases: otherForms(name, forms),
    mentions: group,
    descriptions: [],
    kind: null,
  };
}
