import { findReported } from '../../src/quotes/reported.js';
import type { LikelyCue, Signals } from '../../src/quotes/tagger/signals.js';
import { type Candidate, findCandidates } from '../../src/speakers/candidates.js';
import { bestOf } from '../../src/speakers/ranker/best.js';
import { choicesFor } from '../../src/speakers/ranker/choices.js';
import {
  MOST_PAIR_FEATURES,
  type RankContext,
  writeNobodyFeatures,
  writePairFeatures,
} from '../../src/speakers/ranker/features.js';
import type { Utterance } from '../../src/speakers/utterance.js';
import { FeatureWriter } from '../../src/tagging/writer.js';
import { intern, RowBuilder } from '../interning.js';
import { type Choice, type LearningOptions, softmaxOf, trainRanker } from '../logistic.js';
import { option, say } from '../options.js';
import type { Example } from './data.js';
import { attributionOf, isSource } from './gold.js';
import { isotonic, type Steps } from './isotonic.js';
import { FOLDS, foldOf } from './tagger.js';

const OPTIONS: LearningOptions = {
  alpha: Number(option('rank-alpha', '0.05')),
  l1: Number(option('rank-l1', '0.2')),
  l2: 0.5,
  epochs: Number(option('rank-epochs', '6')),
  seed: 13,
};

interface Unit extends Choice {
  example: number;
  utterance: Utterance;
  choices: Candidate[];
  /** Whether the gold names a source at all. */
  sourced: boolean;
}

/** All utterances of an article: what is in marks, and what is reported without. */
function utterancesOf(context: RankContext): Utterance[] {
  const { view } = context;
  const { scene } = view;
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

const percent = (x: number): string => (100 * x).toFixed(1);

export interface TrainedRanker {
  hashes: Int32Array;
  weights: Float32Array;
  calibration: Steps;
}

/** Trains the ranker of speakers, and the map from its probabilities to shares of right answers. */
export function trainSpeakers(
  examples: readonly Example[],
  signals: readonly Signals[],
  cues: readonly LikelyCue[][][],
): TrainedRanker {
  const out = new FeatureWriter(MOST_PAIR_FEATURES);
  const builder = new RowBuilder();
  const right: number[] = [];
  const units: Unit[] = [];
  let reachable = 0;
  examples.forEach((example, e) => {
    const { view, entities } = example;
    const candidates = findCandidates(view, signals[e]!, cues[e]!, entities);
    const context: RankContext = { view, signals: signals[e]!, cues: cues[e]!, candidates, entities };
    for (const utterance of utterancesOf(context)) {
      const gold = attributionOf(example, utterance);
      if (!gold) continue;
      const choices = choicesFor(view.scene, candidates, utterance);
      const from = right.length;
      for (const choice of choices) {
        writePairFeatures(out, context, utterance, choice);
        builder.add(out.buffer, out.count);
        right.push(isSource(example, gold, choice) ? 1 : 0);
      }
      writeNobodyFeatures(out, context, utterance, choices);
      builder.add(out.buffer, out.count);
      const found = right.indexOf(1, from) >= 0;
      right.push(found ? 0 : 1);
      const sourced = gold.source.length > 0;
      if (found && sourced && utterance.segment >= 0) reachable++;
      units.push({ from, to: right.length, example: e, utterance, choices, sourced });
    }
  });
  const { rows, hashes } = intern([builder.rows()]);
  const truth = Uint8Array.from(right);
  const train = (kept: Unit[]) => trainRanker(rows[0]!, truth, kept, hashes.length, OPTIONS);
  const judged: {
    score: number;
    right: boolean;
    marked: boolean;
    kind: number;
    unit: Unit;
    choice: number;
  }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(units.filter((u) => foldOf(u.example) !== fold));
    for (const unit of units) {
      if (foldOf(unit.example) !== fold) continue;
      const { choice, probability } = bestOf(unit.choices, softmaxOf(rows[0]!, unit, weights));
      if (choice < 0) continue;
      judged.push({
        score: probability,
        right: truth[unit.from + choice] === 1,
        marked: unit.utterance.segment >= 0,
        kind: unit.choices[choice]!.kind,
        unit,
        choice,
      });
    }
  }
  const marked = judged.filter((j) => j.marked && j.unit.sourced);
  const gold = units.filter((u) => u.utterance.segment >= 0 && u.sourced).length;
  say(
    `speakers: ${units.length} utterances, ${hashes.length} features; of ${gold} in marks ${percent(reachable / gold)} have their source among the candidates`,
  );
  for (const least of [0, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = marked.filter((j) => j.score >= least);
    const hits = kept.filter((j) => j.right).length;
    const [p, r] = [hits / kept.length, hits / gold];
    say(`  from ${least}: P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / (p + r))}`);
  }
  for (const kind of [1, 2, 3, 4, 5]) {
    const kept = marked.filter((j) => j.kind === kind);
    say(`  kind ${kind}: ${kept.length}, right ${percent(kept.filter((j) => j.right).length / kept.length)}`);
  }
  for (const apart of [-1, 0, 1, 2, 3])
    for (const lo of [0, 0.5, 0.8, 0.95]) {
      const kept = marked.filter(
        (j) =>
          j.unit.utterance.paragraph - j.unit.choices[j.choice]!.paragraph === apart &&
          j.score >= lo &&
          j.score < (lo === 0 ? 0.5 : lo === 0.5 ? 0.8 : lo === 0.8 ? 0.95 : 2),
      );
      say(
        `  paragraphs ${apart} from ${lo}: ${kept.length}, right ${percent(kept.filter((j) => j.right).length / kept.length)}`,
      );
    }
  const reported = judged.filter((j) => !j.marked);
  say(
    `  reported: ${reported.length}, right ${percent(reported.filter((j) => j.right).length / reported.length)}`,
  );
  if (process.argv.includes('--rank-errors'))
    showErrors(
      examples,
      judged.filter((j) => j.marked && !j.right && j.unit.sourced),
    );
  return {
    hashes,
    weights: train(units),
    calibration: isotonic(
      judged.filter((j) => j.marked),
      150,
    ),
  };
}

function showErrors(
  examples: readonly Example[],
  errors: { unit: Unit; choice: number; score: number }[],
): void {
  for (const { unit, choice, score } of errors.filter((_, i) => i % Math.ceil(errors.length / 100) === 0)) {
    const example = examples[unit.example]!;
    const { scene } = example.view;
    const { text, tokens, paragraphs } = scene.document;
    const gold = attributionOf(example, unit.utterance)!;
    const c = unit.choices[choice]!;
    const p = paragraphs[unit.utterance.paragraph]!;
    console.log(
      `\nPARA ${text.slice(p.start, p.end)}\nQUOTE ${text.slice(tokens[unit.utterance.from]!.start, tokens[unit.utterance.to - 1]!.end).slice(0, 120)}\nGOLD ${gold.source.map((s) => text.slice(s.start, s.end)).join(' … ')} [${gold.cue.map((s) => text.slice(s.start, s.end)).join(' … ')}]\nGOT ${text.slice(tokens[c.from]!.start, tokens[c.to - 1]!.end)} ${score.toFixed(2)} kind ${c.kind} source ${c.source.toFixed(2)}`,
    );
  }
}
