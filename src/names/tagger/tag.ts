import type { Document, Sentence } from '../../language/document.js';
import { viterbi } from '../../tagging/viterbi.js';
import { addWeights } from '../../tagging/weights.js';
import { FeatureWriter } from '../../tagging/writer.js';
import { MOST_FEATURES, writeFeatures } from './features.js';
import { LABELS, namesOf, type TaggedName } from './labels.js';
import { loadModel, type NameModel } from './model.js';
import { type TaggerView, viewOf } from './view.js';

/** How many tokens a name's small words may lie away from a capitalised one ("Bank of the West"). */
const REACH = 2;
const NEVER = -1e6;

/** By token: whether it can be part of a name, having a capital or a capitalised word nearby. */
function possibleTokens(view: TaggerView, { from, to }: Sentence): Uint8Array {
  const possible = new Uint8Array(to - from);
  for (let i = from; i < to; i++) {
    if (view.words[i]!.isUpper)
      possible.fill(1, Math.max(0, i - from - REACH), Math.min(to, i + REACH + 1) - from);
  }
  return possible;
}

function tagSentence(
  view: TaggerView,
  sentence: Sentence,
  index: number,
  { weights, chain }: NameModel,
  out: FeatureWriter,
): TaggedName[] {
  const possible = possibleTokens(view, sentence);
  if (!possible.includes(1)) return [];
  const scores = new Float32Array(possible.length * LABELS);
  for (let i = 0; i < possible.length; i++) {
    if (possible[i] === 0) {
      scores.fill(NEVER, i * LABELS + 1, (i + 1) * LABELS);
      continue;
    }
    writeFeatures(out, view, sentence, view.casing[index]!, sentence.from + i);
    for (let k = 0; k < out.count; k++) addWeights(weights, out.buffer[k]!, scores, i * LABELS);
  }
  return namesOf(viterbi(scores, chain, possible.length), sentence.from);
}

/**
 * The names of an article by a linear-chain conditional random field (Lafferty et al. 2001) over BILOU labels, decoded with Viterbi,
 * sentence by sentence, in reading order.
 */
export function tagNames(document: Document): TaggedName[] {
  const view = viewOf(document);
  const model = loadModel();
  const out = new FeatureWriter(MOST_FEATURES);
  return document.sentences.flatMap((sentence, index) => tagSentence(view, sentence, index, model, out));
}
