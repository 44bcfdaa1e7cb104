import type { Document, Sentence } from '../../language/document.js';
import { viterbi } from '../../tagging/viterbi.js';
import { addWeights, type Weights } from '../../tagging/weights.js';
import { FeatureWriter } from '../../tagging/writer.js';
import { addContext, addFeatures, MOST_FEATURES, windowOf } from './features.js';
import { LABELS, namesOf, type TaggedName } from './labels.js';
import { loadModel, type NameModel } from './model.js';
import { type TaggerView, viewOf } from './view.js';
import { scoresOfWord } from './word-scores.js';

/** How many tokens a name's small words may lie away from a capitalised one ("Bank of the West"). */
const NAME_REACH = 2;
const NEVER = -1e6;

/** By token: whether it can be part of a name, having a capital or a capitalised word nearby. */
function possibleTokens(view: TaggerView, { from, to }: Sentence): Uint8Array {
  const possible = new Uint8Array(to - from);
  for (let i = from; i < to; i++) {
    if (view.words[i]!.isUpper)
      possible.fill(1, Math.max(0, i - from - NAME_REACH), Math.min(to, i + NAME_REACH + 1) - from);
  }
  return possible;
}

/** Adds the label scores of the token `i` to those that begin at `at`. */
type Score = (sentence: Sentence, casing: number, i: number, scores: Float32Array, at: number) => void;

/** Where capitals tell names, what each word adds is kept with it; the few other sentences are scored feature by feature. */
function scorer(view: TaggerView, weights: Weights): Score {
  const out = new FeatureWriter(MOST_FEATURES);
  const addAll = (scores: Float32Array, at: number): void => {
    for (let k = 0; k < out.count; k++) addWeights(weights, out.buffer[k]!, scores, at);
  };
  return (sentence, casing, i, scores, at) => {
    out.clear();
    if (casing !== 0) {
      addFeatures(out, view, sentence, casing, i);
    } else {
      const window = windowOf(view, sentence, i);
      window.forEach((word, place) => {
        const own = scoresOfWord(weights, word);
        for (let y = 0; y < LABELS; y++) scores[at + y]! += own[place * LABELS + y]!;
      });
      addContext(out, view, window, sentence, casing, i);
    }
    addAll(scores, at);
  };
}

function tagSentence(
  view: TaggerView,
  sentence: Sentence,
  casing: number,
  { chain }: NameModel,
  score: Score,
): TaggedName[] {
  const possible = possibleTokens(view, sentence);
  if (!possible.includes(1)) return [];
  const scores = new Float32Array(possible.length * LABELS);
  for (let i = 0; i < possible.length; i++) {
    if (possible[i] === 1) score(sentence, casing, sentence.from + i, scores, i * LABELS);
    else scores.fill(NEVER, i * LABELS + 1, (i + 1) * LABELS);
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
  const score = scorer(view, model.weights);
  return document.sentences.flatMap((sentence, index) =>
    tagSentence(view, sentence, view.casing[index]!, model, score),
  );
}
