import type { Span } from '../article.js';
import type { Document, TokenRange } from '../language/document.js';
import { spanOf, tokenAt } from '../language/document.js';
import type { Tag, Tagger } from '../language/tags.js';
import { areTitleCased } from '../language/title-case.js';
import { countCases, isTitleCased, PARTICLE, startsUpper } from './casing.js';
import { addEvidence, contextEvidence, type Evidence, noEvidence, ownEvidence } from './evidence.js';
import type { NameMention, NameType } from './mention.js';
import { cutRun, type Piece } from './pieces.js';
import { findRuns } from './runs.js';

const ENOUGH = 1.5;
const LONGEST = 8;

const keyOf = (document: Document, { from, to }: TokenRange): string =>
  document.tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ');

/** A name whose type the page's layout tells: the place of a dateline, the authors of a byline. */
export interface NameHint extends Span {
  type: NameType;
}

/** What surrounds the search for names: layout that names somebody, and what stands in quotation marks. */
export interface NameContext {
  hints: readonly NameHint[];
  quoted: readonly Span[];
}

const LONGEST_TITLE = 60;
const CERTAIN = 20;

/** The tokens that exactly fill a span, or null. */
function tokensOf(document: Document, byStart: ReadonlyMap<number, number>, span: Span): TokenRange | null {
  const from = byStart.get(span.start);
  if (from === undefined) return null;
  let to = from;
  while (to < document.tokens.length && document.tokens[to]!.end <= span.end) to++;
  return to > from ? { from, to } : null;
}

/** Quotations that are the title of a work or the name of an event, most likely: short, unpunctuated, in Title Case. */
function titlesOf(document: Document, quoted: readonly Span[]): Span[] {
  return quoted.filter(({ start, end }) => {
    const inner = document.text.slice(start + 1, end - 1).replace(/[,;]$/u, '');
    return end - start <= LONGEST_TITLE && !/[.!?]$/u.test(inner) && areTitleCased(inner.split(/\s+/u));
  });
}

function findPieces(document: Document, { quoted }: NameContext, hinted: readonly TokenRange[]): Piece[] {
  const cases = countCases(document);
  const inTitle = new Set<number>();
  for (const title of titlesOf(document, quoted)) {
    for (
      let i = tokenAt(document, title.start);
      document.tokens[i] && document.tokens[i]!.end <= title.end;
      i++
    )
      inTitle.add(i);
  }
  const taken = new Set(hinted.flatMap((h) => Array.from({ length: h.to - h.from }, (_, i) => h.from + i)));
  return document.sentences
    .filter((sentence) => !isTitleCased(document, sentence))
    .flatMap((sentence) =>
      findRuns(document, sentence, cases).flatMap((run) => cutRun(document, run, sentence.from)),
    )
    .filter(
      (piece) =>
        !(inTitle.has(piece.from) && inTitle.has(piece.to - 1)) &&
        !taken.has(piece.from) &&
        !taken.has(piece.to - 1),
    );
}

const MOST_CONTEXTS = 3;

interface Sums {
  own: Evidence;
  contexts: Evidence;
  count: number;
}

/** A name's own words count once; its contexts count by their mean, times their number up to three. */
function total({ own, contexts, count }: Sums): Evidence {
  const sum = { ...own };
  const weight = Math.min(count, MOST_CONTEXTS) / count;
  addEvidence(sum, {
    person: contexts.person * weight,
    place: contexts.place * weight,
    organization: contexts.organization * weight,
  });
  return sum;
}

/** The evidence for each distinct name, gathered over the article. */
function gatherEvidence(document: Document, pieces: readonly Piece[]): Map<string, Evidence> {
  const sums = new Map<string, Sums>();
  for (const piece of pieces) {
    const key = keyOf(document, piece);
    const sum = sums.get(key) ?? { own: noEvidence(), contexts: noEvidence(), count: 0 };
    if (sum.count === 0) addEvidence(sum.own, ownEvidence(document.tokens.slice(piece.from, piece.to)));
    addEvidence(sum.contexts, contextEvidence(document, piece));
    sum.count++;
    sums.set(key, sum);
  }
  return new Map([...sums].map(([key, sum]) => [key, total(sum)]));
}

function strongest(evidence: Evidence): NameType | null {
  const type = (['person', 'place', 'organization'] as const).reduce((a, b) =>
    evidence[b] > evidence[a] ? b : a,
  );
  return evidence[type] >= ENOUGH ? type : null;
}

/** compromise's word on a name that nothing else decides. */
function taggedType(tagger: Tagger, piece: Piece): NameType | null {
  const tokens = Array.from({ length: piece.to - piece.from }, (_, i) => piece.from + i);
  const share = (tag: Tag): boolean => tokens.filter((i) => tagger.has(i, tag)).length * 2 > tokens.length;
  if (share('Person')) return 'person';
  if (share('Organization')) return 'organization';
  return share('Place') ? 'place' : null;
}

/** Surnames and first names that a longer person's name of the article explains. */
function partsOfPeople(types: ReadonlyMap<string, NameType>): Set<string> {
  const people = [...types].filter(([key, type]) => type === 'person' && key.includes(' '));
  return new Set(
    people.flatMap(([key]) => [
      key.split(' ').at(-1)!,
      key
        .split(' ')
        .at(-1)!
        .replace(/^(?:al|el)-/u, ''),
      key.split(' ')[0]!,
    ]),
  );
}

/** "said de la Fuente": a surname takes in its particles where a full name of the article has them before it. */
function withParticles(document: Document, piece: Piece, fullNames: readonly string[]): Piece {
  let { from } = piece;
  while (PARTICLE.test(document.tokens[from - 1]?.lower ?? '')) from--;
  const key = keyOf(document, { from, to: piece.to });
  return from < piece.from && fullNames.some((name) => name.endsWith(` ${key}`)) ? { ...piece, from } : piece;
}

/** The pieces with their surnames whole. */
function wholeSurnames(document: Document, pieces: readonly Piece[]): Piece[] {
  const keys = pieces.filter((p) => p.to - p.from > 2).map((p) => keyOf(document, p));
  const fullNames = [...new Set(keys)].filter((key) => key.split(' ').some((word) => PARTICLE.test(word)));
  return fullNames.length === 0
    ? [...pieces]
    : pieces.map((piece) => withParticles(document, piece, fullNames));
}

function decideTypes(
  document: Document,
  pieces: readonly Piece[],
  tagger: Tagger,
  certain: ReadonlyMap<string, NameType>,
): Map<string, NameType> {
  const sums = gatherEvidence(document, pieces);
  for (const [key, type] of certain) sums.get(key)![type] += CERTAIN;
  const types = new Map<string, NameType>();
  for (const [key, sum] of sums) {
    const type = strongest(sum);
    if (type) types.set(key, type);
  }
  const parts = partsOfPeople(types);
  for (const piece of pieces) {
    const key = keyOf(document, piece);
    if (parts.has(key) && sums.get(key)!.place < 7) types.set(key, 'person');
    if (types.has(key)) continue;
    const type = taggedType(tagger, piece);
    if (type) types.set(key, type);
  }
  return types;
}

/** The longest known name at each free place: in headlines, and where a capital alone was too little evidence. */
function knownNames(
  document: Document,
  types: ReadonlyMap<string, NameType>,
  taken: ReadonlySet<number>,
): Piece[] {
  const found: Piece[] = [];
  for (const sentence of document.sentences) {
    for (let from = sentence.from; from < sentence.to; from++) {
      if (taken.has(from) || !startsUpper(document.tokens[from]!.text)) continue;
      let to = Math.min(from + LONGEST, sentence.to);
      while (to > from && !types.has(keyOf(document, { from, to }))) to--;
      const free =
        to > from && !Array.from({ length: to - from }, (_, i) => from + i).some((i) => taken.has(i));
      if (!free) continue;
      found.push({ from, to, title: null });
      from = to - 1;
    }
  }
  return found;
}

/**
 * The named people, places and organizations of an article, mention by mention, in reading order. Runs of capitalised words
 * are cut at titles, then each distinct name gets one type from its own words and from all its contexts.
 */
export function findNames(document: Document, tagger: Tagger, context: NameContext): NameMention[] {
  const byStart = new Map(document.tokens.map((token, i) => [token.start, i]));
  const hinted = context.hints.flatMap((hint) => {
    const range = tokensOf(document, byStart, hint);
    return range ? [{ ...range, title: null, type: hint.type }] : [];
  });
  const pieces = wholeSurnames(document, [...hinted, ...findPieces(document, context, hinted)]);
  const certain = new Map(hinted.map((h) => [keyOf(document, h), h.type]));
  const types = decideTypes(document, pieces, tagger, certain);
  const taken = new Set(pieces.flatMap((p) => Array.from({ length: p.to - p.from }, (_, i) => p.from + i)));
  return [...pieces, ...knownNames(document, types, taken)]
    .sort((a, b) => a.from - b.from)
    .flatMap((piece) => {
      const type = types.get(keyOf(document, piece));
      if (!type) return [];
      const span = spanOf(document, piece);
      const { from, to, title } = piece;
      return [{ from, to, title, ...span, text: document.text.slice(span.start, span.end), type }];
    });
}
