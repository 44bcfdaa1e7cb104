import type { Span } from '../article.js';
import { type Document, spanOf, type TokenRange, tokenAt } from '../language/document.js';
import { areTitleCased } from '../language/title-case.js';
import { type Found, keyOf } from './found.js';
import type { NameMention, NameType } from './mention.js';
import { agreeWithExpansions } from './repair/acronyms.js';
import { findAgain, findAnnounced, findStates } from './repair/again.js';
import { checkHeadlines, isAcronymOfWords, isMereCapital, isNumbered } from './repair/doubt.js';
import { agreeWithKin } from './repair/kin.js';
import {
  joinInitials,
  joinNicknames,
  joinSuffixes,
  splitPlaces,
  withFirstName,
  withoutArticle,
  withStateOf,
} from './repair/shape.js';
import {
  agreeOnTypes,
  agreeWithApposition,
  agreeWithCountryBehind,
  agreeWithOrganizationWord,
  agreeWithPlaceWord,
  agreeWithPossession,
  agreeWithSurnames,
} from './repair/types.js';
import { tagNames } from './tagger/tag.js';
import { isTitleWord, titleBefore } from './titles.js';

/** A name whose type the page's layout tells: the place of a dateline, the authors of a byline. */
export interface NameHint extends Span {
  type: NameType;
}

/** What surrounds the search for names: layout that names somebody, and what stands in quotation marks. */
export interface NameContext {
  hints: readonly NameHint[];
  quoted: readonly Span[];
}

const TYPES = { person: 'person', place: 'place', org: 'organization', other: null } as const;

const each = ({ from, to }: TokenRange): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The tokens that exactly fill a span, or nothing. */
function tokensOf(document: Document, span: Span): TokenRange[] {
  const from = tokenAt(document, span.start);
  let to = from;
  while (to < document.tokens.length && document.tokens[to]!.end <= span.end) to++;
  return to > from && document.tokens[from]!.start === span.start ? [{ from, to }] : [];
}

const LONGEST_TITLE = 60;

/** Quotations that are the title of a work or the name of an event, most likely: short, unpunctuated, in Title Case. */
function titlesOf(document: Document, quoted: readonly Span[]): Span[] {
  return quoted.filter(({ start, end }) => {
    const inner = document.text.slice(start + 1, end - 1).replace(/[,;]$/u, '');
    return end - start <= LONGEST_TITLE && !/[.!?]$/u.test(inner) && areTitleCased(inner.split(/\s+/u));
  });
}

/** Tokens inside the titles of works. */
function tokensInTitles(document: Document, quoted: readonly Span[]): Set<number> {
  const tokens = new Set<number>();
  for (const { start, end } of titlesOf(document, quoted)) {
    for (let i = tokenAt(document, start); document.tokens[i] && document.tokens[i]!.end <= end; i++)
      tokens.add(i);
  }
  return tokens;
}

/** Without the names that stand in titles of works only: "The Hare" in quotation marks is no hare. */
function outsideTitles(document: Document, quoted: readonly Span[], names: readonly Found[]): Found[] {
  const inTitle = tokensInTitles(document, quoted);
  const outside = new Set(names.filter((n) => !inTitle.has(n.from)).map((n) => keyOf(document, n)));
  return names.filter((n) => !inTitle.has(n.from) || outside.has(keyOf(document, n)));
}

/** Title words that the tagger took into a person's name are no part of it: "Mayor Okafor". */
function withoutTitle(document: Document, found: Found): Found {
  if (found.type !== 'person') return found;
  let { from } = found;
  while (from < found.to - 1 && isTitleWord(document.tokens[from]!.lower)) from++;
  return { ...found, from };
}

function toMention(document: Document, { from, to, type }: Found): NameMention {
  const span = spanOf(document, { from, to });
  const sentence = document.sentences[document.tokens[from]!.sentence]!;
  const title = type === 'person' ? titleBefore(document, from, sentence.from) : null;
  return { from, to, title, ...span, text: document.text.slice(span.start, span.end), type };
}

/**
 * What the tagger finds outside `taken`, mended name by name. Longer names of other kinds (events, peoples, laws) are no
 * result, but their tokens are taken from here on: a place in the name of an event is none.
 */
function findFree(document: Document, quoted: readonly Span[], taken: Set<number>): Found[] {
  const tagged = agreeWithExpansions(document, tagNames(document)).filter(
    (name) => !each(name).some((i) => taken.has(i)),
  );
  for (const name of tagged)
    if (name.type === 'other' && name.to - name.from > 1) for (const i of each(name)) taken.add(i);
  const named = tagged.flatMap(({ from, to, type }) =>
    TYPES[type] ? [{ from, to, type: TYPES[type] }] : [],
  );
  const whole = joinNicknames(document, joinInitials(document, joinSuffixes(document, named)))
    .map((name) => withFirstName(document, name))
    .flatMap((name) => splitPlaces(document, name))
    .map((name) => withoutArticle(document, withStateOf(document, withoutTitle(document, name))))
    .map((name) =>
      agreeWithOrganizationWord(document, agreeWithApposition(document, agreeWithPlaceWord(document, name))),
    )
    .map((name) => agreeWithCountryBehind(document, name))
    .filter((name) => !isMereCapital(document, name) && !isNumbered(document, name));
  const acronyms = new Set(
    whole.filter((name) => isAcronymOfWords(document, name)).map((name) => keyOf(document, name)),
  );
  return outsideTitles(document, quoted, whole).filter((name) => !acronyms.has(keyOf(document, name)));
}

/**
 * The named people, places and organizations of an article, mention by mention, in reading order: what the layout gives away,
 * what the tagger finds elsewhere, and further occurrences of both.
 */
export function findNames(document: Document, context: NameContext): NameMention[] {
  const hinted: Found[] = context.hints.flatMap((hint) =>
    tokensOf(document, hint).map((range) => ({ ...range, type: hint.type })),
  );
  const taken = new Set(hinted.flatMap(each));
  const free = agreeWithKin(document, findFree(document, context.quoted, taken));
  const agreed = agreeWithSurnames(document, agreeOnTypes(document, [...hinted, ...free], hinted));
  const names = checkHeadlines(document, agreeWithPossession(document, agreed));
  for (const name of names) for (const i of each(name)) taken.add(i);
  const states = [...findStates(document, taken), ...findAnnounced(document, taken)];
  for (const name of states) taken.add(name.from);
  const again = findAgain(document, [...hinted, ...names.filter((name) => name.type === 'person')], taken);
  return [...names, ...states, ...again]
    .sort((a, b) => a.from - b.from)
    .map((name) => toMention(document, name));
}
