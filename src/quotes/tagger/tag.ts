import type { Paragraph } from '../../language/document.js';
import { marginals } from '../../tagging/marginals.js';
import { scoreInto } from '../../tagging/weights.js';
import { FeatureWriter } from '../../tagging/writer.js';
import { type ContentContext, MOST_CONTENT_FEATURES, writeContentFeatures } from './content-features.js';
import { loadSpeechModel, type TaggerModel } from './model.js';
import { emptySignals, likelyCues, putContents, putSources } from './signals.js';
import { MOST_SOURCE_FEATURES, writeSourceFeatures } from './source-features.js';
import { hasQuotes, type SpeechView } from './view.js';

/** The marginals of one paragraph under a tagger; `write` writes the features of a token. */
function tagParagraph(
  { from, to }: Paragraph,
  { weights, chain }: TaggerModel,
  out: FeatureWriter,
  write: (token: number) => void,
): Float32Array {
  const { labels } = chain;
  const scores = new Float32Array((to - from) * labels);
  for (let i = from; i < to; i++) {
    write(i);
    scoreInto(weights, out, scores, (i - from) * labels);
  }
  return marginals(scores, chain, to - from);
}

const LEAST_CUE = 0.05;

/** Whether anything can be said in a paragraph: it has quotation marks or a word that may be a cue. */
function mayHoldSpeech({ view, signals }: ContentContext, { from, to }: Paragraph, index: number): boolean {
  if (hasQuotes(view, index)) return true;
  for (let i = from; i < to; i++) if (signals.cue[i]! >= LEAST_CUE) return true;
  return false;
}

/** Tags an article: sources and cues first, then what is said, which goes by them. */
export function tagSpeech(view: SpeechView): ContentContext {
  const { sources, contents } = loadSpeechModel();
  const { tokens, paragraphs } = view.scene.document;
  const signals = emptySignals(tokens.length);
  const sourceOut = new FeatureWriter(MOST_SOURCE_FEATURES);
  paragraphs.forEach((paragraph, index) => {
    const write = (i: number): void => writeSourceFeatures(sourceOut, view, paragraph, index, i);
    putSources(signals, paragraph.from, tagParagraph(paragraph, sources, sourceOut, write));
  });
  const context = { view, signals, cues: likelyCues(view, signals) };
  const contentOut = new FeatureWriter(MOST_CONTENT_FEATURES);
  paragraphs.forEach((paragraph, index) => {
    if (!mayHoldSpeech(context, paragraph, index)) return;
    const write = (i: number): void => writeContentFeatures(contentOut, context, paragraph, index, i);
    putContents(signals, paragraph.from, tagParagraph(paragraph, contents, contentOut, write));
  });
  return context;
}
