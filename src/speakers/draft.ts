import { textSpan } from '../language/document.js';
import { type Candidate, PRONOUN } from './candidates.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { layoutFinding } from './layouts.js';
import { describedIn } from './phrase.js';
import type { RankContext } from './ranker/context.js';
import type { Ranker } from './ranker/rank.js';
import type { Resolved, Resolver } from './resolve.js';
import { wordAt } from './scene.js';
import type { Utterance } from './utterance.js';

/** Who an utterance's own surroundings say its speaker is, with the reason; `resolved` is null where it is nobody known. */
export interface Draft extends Evidence {
  resolved: Resolved | null;
  confidence: number;
}

/** Speakers less certain than this are left out: better nobody than the wrong person. */
export const LEAST_CONFIDENCE = 0.45;
const LABELLED = 0.97;
/** Who is named in the paragraph before may have asked what is answered here. */
const ANOTHER_PARAGRAPH = 0.9;

const RELATIVE = /^(?:who|which|that)$/u;

/** The name or description in front of a candidate, in its sentence, that ends at a token. */
function endingAt(
  candidates: readonly Candidate[],
  candidate: Candidate,
  end: number,
): Candidate | undefined {
  for (let k = candidate.index - 1; candidates[k]?.sentence === candidate.sentence; k--)
    if (candidates[k]!.to === end && candidates[k]!.kind !== PRONOUN) return candidates[k];
  return undefined;
}

/**
 * Who a candidate stands for: a relative pronoun for the name or description right before it, and what is named in somebody's description
 * for them.
 */
function resolveCandidate(
  { view, candidates }: RankContext,
  resolver: Resolver,
  candidate: Candidate,
): Resolved | null {
  const { scene } = view;
  const { mention } = candidate.phrase;
  if (!RELATIVE.test(wordAt(scene, candidate.from)))
    return resolver.resolve((mention && describedIn(scene, mention)) ?? candidate.phrase);
  const end = wordAt(scene, candidate.from - 1) === ',' ? candidate.from - 1 : candidate.from;
  const head = endingAt(candidates, candidate, end);
  const resolved = head ? resolver.resolve(head.phrase) : null;
  const { tokens, text } = scene.document;
  const span = { start: tokens[candidate.from]!.start, end: tokens[candidate.to - 1]!.end };
  return resolved && { ...resolved, mention: textSpan(text, span), form: 'pronoun' };
}

/** The speaker whose label is quoted with the words: “NAME: …” */
function labelled({ view: { scene }, entities }: RankContext, { from }: Utterance): Draft | null {
  const label = scene.labels.get(from);
  if (!label) return null;
  const { tokens, text } = scene.document;
  const mention = textSpan(text, { start: tokens[label.from]!.start, end: tokens[label.to - 1]!.end });
  const named = scene.mentionTo.get(label.to);
  const entity = entities.find((e) => e.type === 'person' && named && e.mentions.includes(named)) ?? null;
  const who = { name: entity?.name ?? mention.text, kind: 'person', entity, head: null } as const;
  const resolved: Resolved = { ...who, mention, form: 'name', certainty: 1 };
  return { resolved, confidence: LABELLED, cue: null, rule: 'transcript-turn' };
}

/** The ranker's finding where it is sure enough, else what the layout tells. */
export function draftOf(ranker: Ranker, resolver: Resolver, u: Utterance): Draft | null {
  const { context } = ranker;
  const label = labelled(context, u);
  if (label) return label;
  const ranked = ranker.rank(u);
  const resolved = ranked && resolveCandidate(context, resolver, ranked.candidate);
  const trust = ranked && ranked.candidate.paragraph < u.paragraph ? ANOTHER_PARAGRAPH : 1;
  const confidence = ranked ? trust * ranked.confidence * (resolved?.certainty ?? 1) : 0;
  const segment = context.view.scene.segments[u.segment];
  const layout = segment && confidence < LEAST_CONFIDENCE ? layoutFinding(context, segment) : null;
  const found = layout && resolveCandidate(context, resolver, layout.candidate);
  if (layout && found) {
    const { cue } = evidenceOf(context, u, layout.candidate);
    return { resolved: found, confidence: layout.confidence * found.certainty, cue, rule: layout.rule };
  }
  return ranked && { resolved, confidence, ...evidenceOf(context, u, ranked.candidate) };
}
