import type { Paragraph } from '../../language/document.js';
import { marginals } from '../../tagging/marginals.js';
import { floats } from '../../tagging/scratch.js';
import { scoreInto } from '../../tagging/weights.js';
import type { Word } from '../../tagging/word.js';
import { FeatureWriter } from '../../tagging/writer.js';
import { addContentFeatures, type ContentContext, MOST_CONTENT_FEATURES } from './content-features.js';
import { placeCues } from './cue-places.js';
import { loadSpeechModel, type TaggerModel } from './model.js';
import { emptySignals, likelyCues, putContents, putSources } from './signals.js';
import { addSourceFeatures, MOST_SOURCE_FEATURES } from './source-features.js';
import { hasQuotes, type SpeechView } from './view.js';

const SCORES = floats();

/** The marginals of one paragraph under a tagger, there until those of another are asked for; `addFeatures` adds what a token has beside the words around it. */
function tagParagraph(
  words: readonly Word[],
  paragraph: Paragraph,
  { weights, table, chain }: Pick<TaggerModel<never>, 'weights' | 'table' | 'chain'>,
  out: FeatureWriter,
  addFeatures: (token: number) => void,
): Float32Array {
  const { from, to } = paragraph;
  const { labels } = chain;
  const { width } = weights;
  const sums = table.sumsOf(words, paragraph, paragraph);
  const scores = SCORES.room((to - from) * labels);
  for (let i = from; i < to; i++) {
    out.begin(sums, (i - from) * width, width);
    addFeatures(i);
    scoreInto(weights, out, scores, (i - from) * labels);
  }
  return marginals(scores, chain, to - from, scores);
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
    const add = (i: number): void => addSourceFeatures(sourceOut, sources.groups, view, paragraph, index, i);
    const p = tagParagraph(view.words, paragraph, sources, sourceOut, add);
    putSources(signals, paragraph.from, p, paragraph.to - paragraph.from);
  });
  const context = { view, signals, cues: likelyCues(view, signals) };
  const places = placeCues(view, signals, context.cues);
  const contentOut = new FeatureWriter(MOST_CONTENT_FEATURES);
  paragraphs.forEach((paragraph, index) => {
    if (!mayHoldSpeech(context, paragraph, index)) return;
    const add = (i: number): void =>
      addContentFeatures(contentOut, contents.groups, view, places, paragraph, index, i);
    const p = tagParagraph(view.words, paragraph, contents, contentOut, add);
    putContents(signals, paragraph.from, p, paragraph.to - paragraph.from);
  });
  return context;
}
