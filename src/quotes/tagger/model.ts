import data from '../../models/speech.json' with { type: 'json' };
import { type FeatureGroups, type Groups, keptGroups } from '../../tagging/feature-groups.js';
import { type Chain, chainOf, type LabelGrammar } from '../../tagging/viterbi.js';
import { type PackedWeights, unpackWeights, type Weights } from '../../tagging/weights.js';
import type { WordTable } from '../../tagging/word-table.js';
import type { ContentGroups } from './content-features.js';
import { CONTENT_GROUPS } from './content-groups.js';
import { CONTENT_GRAMMAR, SOURCE_GRAMMAR } from './labels.js';
import type { SourceGroups } from './source-features.js';
import { SOURCE_GROUPS } from './source-groups.js';

/** A tagger's weights and the scores of one label after another. */
export interface TaggerModel<G> {
  weights: Weights;
  /** What words are worth by themselves. */
  table: WordTable;
  groups: G;
  chain: Chain;
}

/** All that is learned about speech and speakers. */
export interface SpeechModel {
  sources: TaggerModel<SourceGroups>;
  contents: TaggerModel<ContentGroups>;
  /** Of a logistic regression: whether quoted words are speech. */
  speech: Weights;
  /** Of a softmax over candidates. */
  speakers: Weights;
  /** From which probability on (ascending) which share of the ranker's answers is right. */
  calibration: { from: readonly number[]; right: readonly number[] };
}

function taggerOf<Few extends string, Own extends string, Same extends string>(
  packed: PackedWeights & { transitions: number[] },
  grammar: LabelGrammar,
  groups: FeatureGroups<Few, Own, Same>,
): TaggerModel<Groups<Few, Own, Same>> {
  const weights = unpackWeights(packed, grammar.labels);
  return { weights, ...keptGroups(groups, weights), chain: chainOf(grammar, packed.transitions) };
}

let loaded: SpeechModel | null = null;

/** The model as it ships, unpacked at the first call. */
export function loadSpeechModel(): SpeechModel {
  loaded ??= {
    sources: taggerOf(data.sources, SOURCE_GRAMMAR, SOURCE_GROUPS),
    contents: taggerOf(data.contents, CONTENT_GRAMMAR, CONTENT_GROUPS),
    speech: unpackWeights(data.speech, 1),
    speakers: unpackWeights(data.speakers, 1),
    calibration: data.calibration,
  };
  return loaded;
}
