import data from '../../models/speech.json' with { type: 'json' };
import { type Chain, chainOf } from '../../tagging/viterbi.js';
import { unpackWeights, type Weights } from '../../tagging/weights.js';
import { CONTENT_GRAMMAR, SOURCE_GRAMMAR } from './labels.js';

/** A tagger's weights and the scores of one label after another. */
export interface TaggerModel {
  weights: Weights;
  chain: Chain;
}

/** All that is learned about speech and speakers. */
export interface SpeechModel {
  sources: TaggerModel;
  contents: TaggerModel;
  /** Of a logistic regression: whether quoted words are speech. */
  speech: Weights;
  /** Of a softmax over candidates. */
  speakers: Weights;
  /** From which probability on (ascending) which share of the ranker's answers is right. */
  calibration: { from: readonly number[]; right: readonly number[] };
}

let loaded: SpeechModel | null = null;

/** The model as it ships, unpacked at the first call. */
export function loadSpeechModel(): SpeechModel {
  loaded ??= {
    sources: {
      weights: unpackWeights(data.sources, SOURCE_GRAMMAR.labels),
      chain: chainOf(SOURCE_GRAMMAR, data.sources.transitions),
    },
    contents: {
      weights: unpackWeights(data.contents, CONTENT_GRAMMAR.labels),
      chain: chainOf(CONTENT_GRAMMAR, data.contents.transitions),
    },
    speech: unpackWeights(data.speech, 1),
    speakers: unpackWeights(data.speakers, 1),
    calibration: data.calibration,
  };
  return loaded;
}
