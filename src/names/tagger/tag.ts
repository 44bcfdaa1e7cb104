import type { Document, Sentence, TokenRange } from '../../language/document.js';
import { floats } from '../../tagging/scratch.js';
import { viterbi } from '../../tagging/viterbi.js';
import { addRows, scoreInto } from '../../tagging/weights.js';
import type { Word } from '../../tagging/word.js';
import { writeAround } from '../../tagging/word-table.js';
import { FeatureWriter } from '../../tagging/writer.js';
import { addNameFeatures, MOST_FEATURES, nameSurroundings, nameWindow } from './features.js';
import { LABELS, namesOf, OUTSIDE, type TaggedName } from './labels.js';
import { loadModel, type NameModel } from './model.js';
import { possibleStretches } from './stretches.js';
import { type Casing, PRESENT, type TaggerView, viewOf } from './view.js';

const NEVER = -1e6;

/** What tagging an article goes by, and room to work in. */
interface Tagging {
  view: TaggerView;
  model: NameModel;
  out: FeatureWriter;
  window: Word[];
}

/** By casing of a sentence whose capitals do not tell names: they are few, and what words tell in them is not kept. */
const OTHER_SURROUNDINGS = [1, 2].map((casing) => nameSurroundings(casing, PRESENT));

/** By token of the stretch, a row each: what the words around it and its own add up to. */
function sumsOf(
  { view, model, out }: Tagging,
  sentence: Sentence,
  casing: Casing,
  stretch: TokenRange,
): Float64Array {
  if (casing === 0) return model.table.sumsOf(view.words, sentence, stretch);
  const { width } = model.weights;
  const sums = new Float64Array((stretch.to - stretch.from) * width);
  for (let i = stretch.from; i < stretch.to; i++) {
    out.clear();
    writeAround(out, OTHER_SURROUNDINGS[casing - 1]!, view.words, sentence, i);
    addRows(model.weights, out);
    sums.set(out.sums.subarray(0, width), (i - stretch.from) * width);
  }
  return sums;
}

const SCORES = floats();

/** Writes the scores of a token that can be in no name. */
function putOutside(scores: Float32Array, token: number): void {
  const at = token * LABELS;
  scores[at + OUTSIDE] = 0;
  scores.fill(NEVER, at + OUTSIDE + 1, at + LABELS);
}

/** The names of a stretch; a token beside it, if it has one in its sentence, is in none. */
function tagStretch(tagging: Tagging, sentence: Sentence, casing: Casing, stretch: TokenRange): TaggedName[] {
  const { view, out, window } = tagging;
  const { weights, groups, chain } = tagging.model;
  const sums = sumsOf(tagging, sentence, casing, stretch);
  const from = Math.max(sentence.from, stretch.from - 1);
  const to = Math.min(sentence.to, stretch.to + 1);
  const scores = SCORES.room((to - from) * LABELS);
  if (from < stretch.from) putOutside(scores, 0);
  if (to > stretch.to) putOutside(scores, to - 1 - from);
  for (let i = stretch.from; i < stretch.to; i++) {
    nameWindow(view, sentence, i, window);
    out.begin(sums, (i - stretch.from) * weights.width, weights.width);
    addNameFeatures(out, groups, view, window, sentence, casing, i);
    scoreInto(weights, out, scores, (i - from) * LABELS);
  }
  return namesOf(viterbi(scores, chain, to - from), from);
}

/**
 * The names of an article by a linear-chain conditional random field (Lafferty et al. 2001) over BILOU labels, decoded with Viterbi,
 * sentence by sentence, in reading order.
 */
export function tagNames(document: Document): TaggedName[] {
  const view = viewOf(document);
  const tagging = { view, model: loadModel(), out: new FeatureWriter(MOST_FEATURES), window: [] };
  return document.sentences.flatMap((sentence, index) =>
    possibleStretches(document, view.words, sentence).flatMap((stretch) =>
      tagStretch(tagging, sentence, view.casing[index]!, stretch),
    ),
  );
}
