import data from '../../models/names.json' with { type: 'json' };
import { type Chain, chainOf, type LabelGrammar } from '../../tagging/viterbi.js';
import { unpackWeights, type Weights } from '../../tagging/weights.js';
import { LABELS, mayEnd, mayFollow, mayStart } from './labels.js';

/** BILOU: a name that began must go on, in one type, until its last word. */
export const GRAMMAR: LabelGrammar = { labels: LABELS, mayFollow, mayStart, mayEnd };

/** The tagger's weights and the scores of one label after another. */
export interface NameModel {
  weights: Weights;
  chain: Chain;
}

let loaded: NameModel | null = null;

/** The model as it ships, unpacked at the first call. */
export function loadModel(): NameModel {
  loaded ??= { weights: unpackWeights(data, LABELS), chain: chainOf(GRAMMAR, data.transitions) };
  return loaded;
}
