import type { TokenRange } from '../../language/document.js';
import { isListedAs } from '../../language/lexicon.js';
import { isVerb } from '../../language/tags.js';
import { byWord } from '../../speakers/by-word.js';
import type { Scene } from '../../speakers/scene.js';

/** Words that are verbs in any company. */
const SURE_VERB =
  /^(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|n't|\p{L}+n't|'re|'ve|'ll|'d|\p{L}+ed)$/u;

const isSureVerb = byWord((word) => SURE_VERB.test(word));

const NO_INFINITIVE = /^(?:the|an?|his|her|their|its|my|our|this|that|these|those|one|all)$/u;

/** "to rebuild", not "to the crowd" */
function isInfinitive({ document, named }: Scene, to: number): boolean {
  if (document.tokens[to]!.lower !== 'to') return false;
  const next = document.tokens[to + 1];
  return next?.kind === 'word' && named[to + 1] === 0 && !NO_INFINITIVE.test(next.lower);
}

const OBJECT = /^(?:it|him|her|them|this|that|these|those)$/u;

/** Whether a stretch has a verb outside quotation marks, as a clause does. */
export function isClause(scene: Scene, { from, to }: TokenRange): boolean {
  const { document, segmentOf, tagger } = scene;
  for (let i = from; i < to; i++)
    if (segmentOf[i] === -1 && (isSureVerb(document.tokens[i]!.lower) || isInfinitive(scene, i))) return true;
  for (let i = from; i < to; i++) if (segmentOf[i] === -1 && isVerb(tagger.tagOf(i))) return true;
  return false;
}

/** "it from the back seats", “"a delay" and gave no date”: no words of one's own that are said. */
export function isFragment({ document, segmentOf }: Scene, { from, to }: TokenRange): boolean {
  const word = (i: number): string => document.tokens[i]?.lower ?? '';
  if (segmentOf[from] === -1) return OBJECT.test(word(from)) && isListedAs(word(from + 1), 'Preposition');
  let behind = from;
  while (behind < to && segmentOf[behind] === segmentOf[from]) behind++;
  return /^(?:and|but|or)$/u.test(word(behind));
}
