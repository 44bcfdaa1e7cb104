import type { Document } from '../language/document.js';
import { placeAliases } from '../models/words.js';
import { type NamedEntity, otherForms, printedName } from './entity.js';
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

/** One entity an organization: spellings of one name, and acronyms with the names they stand for, are one. */
export function mergeOrganizations(document: Document, mentions: readonly NameMention[]): NamedEntity[] {
  const index = new GroupIndex();
  let previous: { mention: NameMention; group: NameMention[] } | null = null;
  for (const mention of mentions) {
    const bracketed =
      previous && isBracketed(document, previous.mention, mention) ? previous.group : undefined;
    const keys = keysOf(document, mention);
    const group = index.file(mention, keys, bracketed ?? index.find(keys));
    previous = { mention, group };
  }
  return index.all.map((group) => {
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
  });
}
