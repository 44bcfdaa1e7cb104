import type { Document, Sentence, TokenRange } from '../../language/document.js';
import { viterbi } from '../../tagging/viterbi.js';
import { scoreInto } from '../../tagging/weights.js';
import { FeatureWriter } from '../../tagging/writer.js';
import { MOST_FEATURES, writeFeatures } from './features.js';
import { LABELS, namesOf, type TaggedName } from './labels.js';
import { loadModel, type NameModel } from './model.js';
import { type TaggerView, viewOf } from './view.js';

/** How many tokens a name's small words may lie away from a capitalised one ("Bank of the West"). */
const REACH = 2;
const NEVER = -1e6;

/** The stretches of a sentence that can have names in them: capitalised words, and those nearby. */
function possibleStretches({ words }: TaggerView, { from, to }: Sentence): TokenRange[] {
  const stretches: TokenRange[] = [];
  for (let i = from; i < to; i++) {
    if (!words[i]!.isUpper) continue;
    const last = stretches.at(-1);
    const end = Math.min(to, i + REACH + 1);
    if (last && last.to >= i - REACH) last.to = end;
    else stretches.push({ from: Math.max(from, i - REACH), to: end });
  }
  return stretches;
}

/** The names of a stretch; a token beside it, if it has one in its sentence, is in none. */
function tagStretch(
  view: TaggerView,
  sentence: Sentence,
  index: number,
  stretch: TokenRange,
  { weights, chain }: NameModel,
  out: FeatureWriter,
): TaggedName[] {
  const from = Math.max(sentence.from, stretch.from - 1);
  const to = Math.min(sentence.to, stretch.to + 1);
  const scores = new Float32Array((to - from) * LABELS);
  for (let i = from; i < to; i++) {
    const at = (i - from) * LABELS;
    if (i < stretch.from || i >= stretch.to) scores.fill(NEVER, at + 1, at + LABELS);
    else {
      writeFeatures(out, view, sentence, view.casing[index]!, i);
      scoreInto(weights, out, scores, at);
    }
  }
  return namesOf(viterbi(scores, chain, to - from), from);
}

/**
 * The names of an article by a linear-chain conditional random field (Lafferty et al. 2001) over BILOU labels, decoded with Viterbi,
 * sentence by sentence, in reading order.
 */
export function tagNames(document: Document): TaggedName[] {
  const view = viewOf(document);
  const model = loadModel();
  const out = new FeatureWriter(MOST_FEATURES);
  return document.sentences.flatMap((sentence, index) =>
    possibleStretches(view, sentence).flatMap((stretch) =>
      tagStretch(view, sentence, index, stretch, model, out),
    ),
  );
}
