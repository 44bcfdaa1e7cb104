import { findReported } from '../../src/quotes/reported.js';
import type { LikelyCue, Signals } from '../../src/quotes/tagger/signals.js';
import { type Candidate, findCandidates } from '../../src/speakers/candidates.js';
import { choicesFor } from '../../src/speakers/ranker/choices.js';
import type { RankContext } from '../../src/speakers/ranker/context.js';
import {
  MOST_PAIR_FEATURES,
  writeNobodyFeatures,
  writePairFeatures,
} from '../../src/speakers/ranker/features.js';
import { PairWriter } from '../../src/speakers/ranker/writer.js';
import type { Utterance } from '../../src/speakers/utterance.js';
import { type FeatureRows, RowBuilder } from '../interning.js';
import type { Choice } from '../logistic.js';
import type { Example } from './data.js';
import { attributionOf, isSource } from './gold.js';

/** An utterance with its candidates: rows of features, the last of them for nobody. */
export interface Unit extends Choice {
  example: number;
  utterance: Utterance;
  choices: Candidate[];
  /** Whether the gold names a source at all. */
  sourced: boolean;
  /** Whether the source is among the candidates. */
  reachable: boolean;
}

/** All units of the training texts, their rows, and for each row 1 where it is right. */
export interface Units {
  units: Unit[];
  rows: FeatureRows;
  right: Uint8Array;
}

/** All utterances of an article: what is in marks, and what is reported without. */
function utterancesOf(context: RankContext): Utterance[] {
  const { scene } = context.view;
  const marked = scene.segments.map(({ from, to, index, paragraph }) => ({
    from,
    to,
    segment: index,
    paragraph,
  }));
  const reported = findReported(context).map((range) => ({
    ...range,
    segment: -1,
    paragraph: scene.document.tokens[range.from]!.paragraph,
  }));
  return [...marked, ...reported];
}

/** Writes the rows of all utterances that the gold attributes. */
export function unitsOf(
  examples: readonly Example[],
  signals: readonly Signals[],
  cues: readonly LikelyCue[][][],
): Units {
  const out = new PairWriter(MOST_PAIR_FEATURES);
  const builder = new RowBuilder();
  const right: number[] = [];
  const units: Unit[] = [];
  const addUnit = (example: number, context: RankContext, utterance: Utterance): void => {
    const gold = attributionOf(examples[example]!, utterance);
    if (!gold) return;
    const choices = choicesFor(context.view.scene, context.candidates, utterance);
    const from = right.length;
    for (const choice of choices) {
      writePairFeatures(out, context, utterance, choice);
      builder.add(out.buffer, out.count);
      right.push(isSource(examples[example]!, gold, choice) ? 1 : 0);
    }
    writeNobodyFeatures(out, context, utterance, choices);
    builder.add(out.buffer, out.count);
    const reachable = right.indexOf(1, from) >= 0;
    right.push(reachable ? 0 : 1);
    const sourced = gold.source.length > 0;
    units.push({ from, to: right.length, example, utterance, choices, sourced, reachable });
  };
  examples.forEach(({ view, entities }, e) => {
    const candidates = findCandidates(view, signals[e]!, cues[e]!, entities);
    const context: RankContext = { view, signals: signals[e]!, cues: cues[e]!, candidates, entities };
    for (const utterance of utterancesOf(context)) addUnit(e, context, utterance);
  });
  return { units, rows: builder.rows(), right: Uint8Array.from(right) };
}
