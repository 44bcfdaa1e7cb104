import data from '../../models/names.json' with { type: 'json' };
import { type Chain, chainOf, type LabelGrammar } from '../../tagging/viterbi.js';
import { unpackWeights, type Weights } from '../../tagging/weights.js';
import { WordTable } from '../../tagging/word-table.js';
import { nameSurroundings } from './features.js';
import { LABELS, mayEnd, mayFollow, mayStart } from './labels.js';
import { keptMarks, type MarkGroups } from './mark-features.js';
import { PRESENT } from './view.js';

/** BILOU: a name that began must go on, in one type, until its last word. */
export const GRAMMAR: LabelGrammar = { labels: LABELS, mayFollow, mayStart, mayEnd };

/** The tagger's weights and the scores of one label after another. */
export interface NameModel {
  weights: Weights;
  /** What words are worth by themselves in a sentence whose capitals tell names. */
  table: WordTable;
  groups: MarkGroups;
  chain: Chain;
}

let loaded: NameModel | null = null;

function modelOf(): NameModel {
  const weights = unpackWeights(data, LABELS);
  const table = new WordTable(weights, nameSurroundings(0, PRESENT));
  return { weights, table, groups: keptMarks(weights), chain: chainOf(GRAMMAR, data.transitions) };
}

/** The model as it ships, unpacked at the first call. */
export function loadModel(): NameModel {
  loaded ??= modelOf();
  return loaded;
}
