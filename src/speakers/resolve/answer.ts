import type { SpeakerKind, TextSpan } from '../../article.js';
import type { NamedEntity } from '../../names/entity.js';
import { type Candidate, certaintyOf } from './antecedent.js';
import { isNamed } from './traces.js';
import type { Unnamed } from './unnamed.js';

/** Who a phrase stands for. */
export interface Resolved {
  name: string;
  kind: SpeakerKind;
  /** Null for an unnamed speaker, and for several who speak together. */
  entity: NamedEntity | null;
  mention: TextSpan;
  /** How sure the step from the phrase to the person is, 0 to 1. */
  certainty: number;
  /** How the phrase names the speaker. */
  form: 'name' | 'pronoun' | 'description';
  /** The head noun of an unnamed speaker's description. */
  head: string | null;
}

/** Who it is, before the words that say so are added. */
export type Answer = Omit<Resolved, 'mention' | 'form'>;
export type Who = NamedEntity | Unnamed;

/** Below it, two fit about equally well: better nobody than the wrong one. */
const LEAST_CERTAINTY = 0.55;

/** A place that speaks does so as an institution, and is none of the article's organizations. */
export const named = (entity: NamedEntity, certainty: number): Answer => ({
  name: entity.name,
  kind: entity.type === 'place' ? 'organization' : entity.type,
  entity: entity.type === 'place' ? null : entity,
  certainty,
  head: null,
});

export const unnamed = ({ name, kind, role }: Unnamed, certainty: number): Answer => ({
  name,
  kind,
  entity: null,
  certainty,
  head: role.head,
});

/** The first of the candidates, if it is clear enough; `trust` (0 to 1) is how far their kind of evidence carries. */
export function firstOf(candidates: readonly Candidate[], trust: number): Answer | null {
  const best = candidates[0]?.who;
  const certainty = certaintyOf(candidates);
  if (!best || certainty < LEAST_CERTAINTY) return null;
  return isNamed(best) ? named(best, certainty * trust) : unnamed(best, certainty * trust);
}
