import type { Candidate } from './candidates.js';
import type { RankContext } from './ranker/context.js';
import type { Pattern } from './reason.js';
import { type SceneSegment, wordAt } from './scene.js';

/** A speaker whom the page's layout names, and how sure that is. */
export interface LayoutFinding {
  candidate: Candidate;
  rule: Pattern;
  confidence: number;
}

const DASH = /^(?:-{1,2}|–|—|―)$/u;
const LONGEST_LABEL = 2;

const isName = ({ phrase }: Candidate): boolean => phrase.kind === 'name';

/** “…” — NAME */
function signature({ view, candidates }: RankContext, { to }: SceneSegment): LayoutFinding | null {
  if (!DASH.test(wordAt(view.scene, to))) return null;
  const candidate = candidates.find((c) => c.from > to && c.from <= to + LONGEST_LABEL && isName(c));
  return candidate ? { candidate, rule: 'signature', confidence: 0.85 } : null;
}

/** NAME: “…” */
function label({ view, candidates }: RankContext, { from }: SceneSegment): LayoutFinding | null {
  if (wordAt(view.scene, from - 1) !== ':') return null;
  const candidate = candidates.find((c) => c.to === from - 1 && isName(c));
  return candidate ? { candidate, rule: 'name-and-colon', confidence: 0.9 } : null;
}

/** A paragraph that ends with a colon, and the quotation in the next one: its likeliest source speaks. */
function announced(
  { view, candidates }: RankContext,
  { from, paragraph }: SceneSegment,
): LayoutFinding | null {
  const { paragraphs, tokens } = view.scene.document;
  if (paragraphs[paragraph]!.from !== from || wordAt(view.scene, from - 1) !== ':') return null;
  const sentence = tokens[from - 1]!.sentence;
  const inSentence = candidates.filter((c) => c.sentence === sentence);
  if (inSentence.length === 0) return null;
  const candidate = inSentence.reduce((a, b) => (b.source > a.source ? b : a));
  return { candidate, rule: 'colon-before-quote', confidence: 0.8 };
}

/** The speaker of a quotation by the layout of the page alone, where the ranker finds nobody. */
export const layoutFinding = (context: RankContext, segment: SceneSegment): LayoutFinding | null =>
  label(context, segment) ?? signature(context, segment) ?? announced(context, segment);
