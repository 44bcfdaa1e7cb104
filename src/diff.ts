import type { Analysis } from './article.js';
import { type Alignment, align } from './diff/alignment.js';
import {
  type ArticleDiff,
  DIFF_PARTS,
  type DiffPart,
  type TextChange,
  type Version,
} from './diff/article-diff.js';
import { entityChanges, type Naming, namingIn } from './diff/entities.js';
import { likenesses, type Matches, matchEntities } from './diff/matches.js';
import { bylineChange, datelineChange, headlineChange } from './diff/opening.js';
import { presenceIn } from './diff/presence.js';
import { type Relate, unitsOf } from './diff/quote-unit.js';
import { leastConfidence, quoteChanges } from './diff/quotes.js';
import { type Cast, relate } from './diff/speakers.js';
import { textualEntityChanges, textualLineChange, textualQuoteChanges } from './diff/surroundings.js';
import { keysOf } from './diff/words.js';

export interface DiffOptions {
  /** Changes of speaker in which either is less certain than this (0 to 1) are not told; 0 by default. */
  minConfidence?: number;
  /** What is compared; everything by default. */
  only?: readonly DiffPart[];
}

/**
 * Compares the analyses of two versions of a story: which quotes were added, dropped, altered or given to another speaker, who is
 * named no more, what became of headline, byline and dateline. Pure. Analyses that were made with `includeText` are compared with more
 * certainty: what an analysis does not find, and its text still has, is not taken for gone.
 */
export function diffAnalyses(old: Analysis, fresh: Analysis, options: DiffOptions = {}): ArticleDiff {
  const wanted = new Set<DiffPart>(options.only ?? DIFF_PARTS);
  const alignment = align(old, fresh);
  const line = (part: DiffPart, change: () => TextChange | null) =>
    wanted.has(part) ? textualLineChange(change(), alignment) : null;
  const diff = {
    headline: line('headline', () => headlineChange({ old: old.headline, new: fresh.headline })),
    byline: line('byline', () => bylineChange({ old: old.byline, new: fresh.byline })),
    dateline: line('dateline', () => datelineChange({ old: old.dateline, new: fresh.dateline })),
    ...listChanges(old, fresh, alignment, wanted, options.minConfidence ?? 0),
  };
  const changed = Object.values(diff).some((part) => (Array.isArray(part) ? part.length > 0 : part !== null));
  const compared = DIFF_PARTS.filter((part) => wanted.has(part));
  return { schemaVersion: 1, old: versionOf(old), new: versionOf(fresh), compared, changed, ...diff };
}

/** Names first: speakers are compared by them. */
function listChanges(
  old: Analysis,
  fresh: Analysis,
  alignment: Alignment,
  wanted: ReadonlySet<DiffPart>,
  minConfidence: number,
) {
  const matches = {
    people: matchEntities(old.people, fresh.people, likenesses.people),
    places: matchEntities(old.places, fresh.places, likenesses.places),
    organizations: matchEntities(old.organizations, fresh.organizations, likenesses.organizations),
  };
  const presence = { old: presenceIn(old), new: presenceIn(fresh) };
  const naming: Naming = {
    before: namingIn([...old.people, ...old.places, ...old.organizations], presence.old),
    after: namingIn([...fresh.people, ...fresh.places, ...fresh.organizations], presence.new),
  };
  const entities = (kind: keyof typeof matches) => {
    if (!wanted.has(kind)) return [];
    const lists = { before: old[kind], after: fresh[kind], matches: matches[kind] };
    return textualEntityChanges(entityChanges(lists, naming), kind, old, fresh, alignment);
  };
  const quotes = () => {
    const cast = { before: old, after: fresh, matches: merged(matches.people, matches.organizations) };
    const side = (analysis: Analysis, version: 'old' | 'new') => ({
      units: unitsOf(analysis),
      scareWords: new Set(analysis.scareQuotes.map(({ text }) => keysOf(text).join(' '))),
      presence: presence[version],
    });
    const changes = quoteChanges(side(old, 'old'), side(fresh, 'new'), relationAbove(minConfidence, cast));
    return textualQuoteChanges(changes, old, fresh, alignment);
  };
  return {
    quotes: wanted.has('quotes') ? quotes() : [],
    people: entities('people'),
    places: entities('places'),
    organizations: entities('organizations'),
  };
}

/** How speakers are related; those that are not certain enough count as the same. */
const relationAbove =
  (minConfidence: number, cast: Cast): Relate =>
  (one, other) => {
    const relation = relate(one.speaker, other.speaker, cast);
    return relation === 'same' || leastConfidence(one, other) >= minConfidence ? relation : 'same';
  };

const merged = (one: Matches, other: Matches): Matches => ({
  newOf: new Map([...one.newOf, ...other.newOf]),
  oldOf: new Map([...one.oldOf, ...other.oldOf]),
});

const versionOf = ({ id, published, modified, stats, text }: Analysis): Version => ({
  id,
  published,
  modified,
  words: stats.words,
  ...(text === undefined ? {} : { text }),
});
