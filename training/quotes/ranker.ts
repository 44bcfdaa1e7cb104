import type { LikelyCue, Signals } from '../../src/quotes/tagger/signals.js';
import { bestOf } from '../../src/speakers/ranker/best.js';
import { frequenciesOf, intern } from '../interning.js';
import { type LearningOptions, softmaxOf, trainRanker } from '../logistic.js';
import { option, say } from '../options.js';
import type { Example } from './data.js';
import { isotonic, type Steps } from './isotonic.js';
import { FOLDS, foldOf } from './tagger.js';
import { type Unit, unitsOf } from './units.js';

const OPTIONS: LearningOptions = {
  alpha: Number(option('rank-alpha', '0.05')),
  l1: Number(option('rank-l1', '0.2')),
  l2: 0.5,
  epochs: Number(option('rank-epochs', '6')),
  seed: 13,
};
const LEAST_STEP = 150;

/** What a training that has not seen its article says of a unit. */
interface Judged {
  unit: Unit;
  /** Index into the unit's candidates. */
  choice: number;
  score: number;
  right: boolean;
}

export interface TrainedRanker {
  hashes: Int32Array;
  frequencies: Int32Array;
  weights: Float32Array;
  calibration: Steps;
}

const isMarked = ({ utterance }: Unit): boolean => utterance.segment >= 0;
const percent = (x: number): string => (100 * x).toFixed(1);
const shareRight = (judged: readonly Judged[]): number =>
  judged.filter((j) => j.right).length / judged.length;

/** Says how often speakers are right, by the least probability and by the kind of candidate. */
function report(units: readonly Unit[], judged: readonly Judged[]): void {
  const sourced = units.filter((u) => isMarked(u) && u.sourced);
  const reachable = sourced.filter((u) => u.reachable).length / sourced.length;
  say(`  of ${sourced.length} in marks ${percent(reachable)} have their source among the candidates`);
  const marked = judged.filter(({ unit }) => isMarked(unit) && unit.sourced);
  for (const least of [0, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = marked.filter((j) => j.score >= least);
    const p = shareRight(kept);
    const r = (p * kept.length) / sourced.length;
    say(`  from ${least}: P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / (p + r))}`);
  }
  for (const kind of [1, 2, 3, 4, 5]) {
    const kept = marked.filter(({ unit, choice }) => unit.choices[choice]!.kind === kind);
    say(`  kind ${kind}: ${kept.length}, right ${percent(shareRight(kept))}`);
  }
  const reported = judged.filter(({ unit }) => !isMarked(unit));
  say(`  reported: ${reported.length}, right ${percent(shareRight(reported))}`);
}

/** Trains the ranker of speakers, and the map from its probabilities to shares of right answers. */
export function trainSpeakers(
  examples: readonly Example[],
  signals: readonly Signals[],
  cues: readonly LikelyCue[][][],
): TrainedRanker {
  const { units, rows: raw, right } = unitsOf(examples, signals, cues);
  const { rows, hashes } = intern([raw]);
  say(`speakers: ${units.length} utterances, ${hashes.length} features`);
  const train = (kept: Unit[]) => trainRanker(rows[0]!, right, kept, hashes.length, OPTIONS);
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(units.filter((u) => foldOf(u.example) !== fold));
    for (const unit of units.filter((u) => foldOf(u.example) === fold)) {
      const { choice, probability } = bestOf(unit.choices, softmaxOf(rows[0]!, unit, weights));
      const isRight = right[unit.from + choice] === 1;
      if (choice >= 0) judged.push({ unit, choice, score: probability, right: isRight });
    }
  }
  report(units, judged);
  const calibration = isotonic(
    judged.filter(({ unit }) => isMarked(unit)),
    LEAST_STEP,
  );
  return { hashes, frequencies: frequenciesOf(rows, hashes.length), weights: train(units), calibration };
}
