// Trains what finds quotes, reported speech and their speakers; writes src/models/speech.json.
//   node training/run.mjs quotes [--data FOLDER] [--cache FOLDER]
import fs from 'node:fs';
import path from 'node:path';
import type { TokenRange } from '../src/language/document.js';
import { findReported } from '../src/quotes/reported.js';
import { addContentFeatures, MOST_CONTENT_FEATURES } from '../src/quotes/tagger/content-features.js';
import { CONTENT_GROUPS } from '../src/quotes/tagger/content-groups.js';
import { placeCues } from '../src/quotes/tagger/cue-places.js';
import { CONTENT_GRAMMAR, SOURCE_GRAMMAR } from '../src/quotes/tagger/labels.js';
import {
  emptySignals,
  type LikelyCue,
  likelyCues,
  putContents,
  putSources,
  type Signals,
} from '../src/quotes/tagger/signals.js';
import { addSourceFeatures, MOST_SOURCE_FEATURES } from '../src/quotes/tagger/source-features.js';
import { SOURCE_GROUPS } from '../src/quotes/tagger/source-groups.js';
import { writtenGroups } from '../src/tagging/feature-groups.js';
import { FeatureWriter } from '../src/tagging/writer.js';
import { option, say } from './options.js';
import { packWeights } from './pack.js';
import { contentLabels, type Example, readTexts, sourceLabels, toExample } from './quotes/data.js';
import { trainSpeakers } from './quotes/ranker.js';
import { trainSpeech } from './quotes/speech.js';
import { withCommasOutside } from './quotes/style.js';
import { type TrainedTagger, trainTagger } from './quotes/tagger.js';

const FOLDER = option('data', '../shared/eval/data');
const CACHE = option('cache', '');
const OUTPUT = option('output', 'src/models/speech.json');
const TAGGER_OPTIONS = {
  alpha: Number(option('alpha', '0.05')),
  l1: Number(option('l1', '4')),
  l2: Number(option('l2', '1')),
  epochs: Number(option('epochs', '6')),
};

const rounded = (values: Float32Array): number[] => [...values].map((w) => Math.round(w * 1000) / 1000);
const STEPS = Number(option('steps', '31'));
const pack = (
  { hashes, frequencies }: { hashes: Int32Array; frequencies: Int32Array },
  weights: Float32Array,
  labels: number,
  count: number,
) => packWeights([...hashes], weights, labels, { count, steps: STEPS, frequencies }).data;

/** Trains both taggers; fills the signals with what trainings that have not seen the article say of it. */
function trainTaggers(examples: readonly Example[], signals: readonly Signals[]) {
  const sourceOut = new FeatureWriter(MOST_SOURCE_FEATURES);
  const sourceGroups = writtenGroups(SOURCE_GROUPS);
  const sources = trainTagger(examples, {
    name: 'sources',
    grammar: SOURCE_GRAMMAR,
    out: sourceOut,
    around: SOURCE_GROUPS.around,
    add: (e, paragraph, index, i) =>
      addSourceFeatures(sourceOut, sourceGroups, examples[e]!.view, paragraph, index, i),
    labels: (e) => sourceLabels(examples[e]!),
    put: (e, from, p) => putSources(signals[e]!, from, p, p.length / SOURCE_GRAMMAR.labels),
    options: TAGGER_OPTIONS,
  });
  const places = examples.map(({ view }, e) => placeCues(view, signals[e]!, likelyCues(view, signals[e]!)));
  const contentOut = new FeatureWriter(MOST_CONTENT_FEATURES);
  const contentGroups = writtenGroups(CONTENT_GROUPS);
  const contents = trainTagger(examples, {
    name: 'contents',
    grammar: CONTENT_GRAMMAR,
    out: contentOut,
    around: CONTENT_GROUPS.around,
    add: (e, paragraph, index, i) =>
      addContentFeatures(contentOut, contentGroups, examples[e]!.view, places[e]!, paragraph, index, i),
    labels: (e) => contentLabels(examples[e]!),
    put: (e, from, p) => putContents(signals[e]!, from, p, p.length / CONTENT_GRAMMAR.labels),
    options: TAGGER_OPTIONS,
  });
  return { sources, contents };
}

type Taggers = ReturnType<typeof trainTaggers>;

const packTagger = (tagger: TrainedTagger, labels: number, count: string) => ({
  ...pack(tagger, tagger.model.weights, labels, Number(count)),
  transitions: rounded(tagger.model.transitions),
});

const COLUMNS = ['source', 'sourceBegin', 'cue', 'cueBegin', 'content', 'contentBegin'] as const;

/** The arrays that a training leaves behind, in a fixed order. */
const arraysOf = (signals: readonly Signals[], taggers: Taggers | null): (Float32Array | Int32Array)[] => [
  ...signals.flatMap((s) => COLUMNS.map((column) => s[column])),
  ...(taggers ? [taggers.sources, taggers.contents] : []).flatMap(({ hashes, frequencies, model }) => [
    hashes,
    frequencies,
    model.weights,
    model.transitions,
  ]),
];

const emptyTagger = (features: number, { labels }: { labels: number }) => ({
  hashes: new Int32Array(features),
  frequencies: new Int32Array(features),
  model: {
    weights: new Float32Array(features * labels),
    transitions: new Float32Array(labels * labels),
  },
});

/** The taggers from an earlier run's files in `folder`, for work on what comes after them; null where there are none. */
function readTaggers(folder: string, signals: readonly Signals[]): Taggers | null {
  const file = path.join(folder, 'taggers.bin');
  if (!folder || !fs.existsSync(file)) return null;
  const sizes = JSON.parse(fs.readFileSync(path.join(folder, 'sizes.json'), 'utf8'));
  const taggers = {
    sources: emptyTagger(sizes.sources, SOURCE_GRAMMAR),
    contents: emptyTagger(sizes.contents, CONTENT_GRAMMAR),
  };
  const bytes = fs.readFileSync(file);
  let at = 0;
  for (const array of arraysOf(signals, taggers)) {
    const part = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
    at += bytes.copy(part, 0, at, at + array.byteLength);
  }
  return taggers;
}

function writeTaggers(folder: string, signals: readonly Signals[], taggers: Taggers): void {
  if (!folder) return;
  fs.mkdirSync(folder, { recursive: true });
  const chunks = arraysOf(signals, taggers).map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength));
  fs.writeFileSync(path.join(folder, 'taggers.bin'), Buffer.concat(chunks));
  const sizes = { sources: taggers.sources.hashes.length, contents: taggers.contents.hashes.length };
  fs.writeFileSync(path.join(folder, 'sizes.json'), JSON.stringify(sizes));
}

interface Counts {
  right: number;
  predicted: number;
  gold: number;
}

/** Adds an article's tokens of reported speech outside quotation marks: found, meant, and both. */
function countReported(counts: Counts, example: Example, found: readonly TokenRange[]): void {
  const { segmentOf } = example.view.scene;
  const said = new Uint8Array(segmentOf.length);
  for (const { from, to } of found) said.fill(1, from, to);
  contentLabels(example).forEach((label, i) => {
    if (segmentOf[i] !== -1) return;
    if (label > 0) counts.gold++;
    if (said[i] === 1) counts.predicted++;
    if (label > 0 && said[i] === 1) counts.right++;
  });
}

/** How well reported speech is found outside quotation marks, by tokens, on articles that the taggers have not seen. */
function measureReported(
  examples: readonly Example[],
  signals: readonly Signals[],
  cues: readonly LikelyCue[][][],
): void {
  const counts = { right: 0, predicted: 0, gold: 0 };
  examples.forEach((example, e) => {
    const context = { view: example.view, signals: signals[e]!, cues: cues[e]! };
    countReported(counts, example, findReported(context));
  });
  const [p, r] = [counts.right / counts.predicted, counts.right / counts.gold];
  const f1 = (2 * p * r) / (p + r);
  say(`reported: P ${(100 * p).toFixed(2)} R ${(100 * r).toFixed(2)} F1 ${(100 * f1).toFixed(2)}`);
}

/** One text in so many has its commas behind the quotations. */
const OTHER_STYLE = 5;

const examples = readTexts(path.join(FOLDER, 'quotes.train.jsonl'))
  .map((text, i) => (i % OTHER_STYLE === 2 ? withCommasOutside(text) : text))
  .map(toExample);
say(`${examples.length} articles`);
const signals = examples.map(({ view }) => emptySignals(view.words.length));
let taggers = readTaggers(CACHE, signals);
if (!taggers) {
  taggers = trainTaggers(examples, signals);
  writeTaggers(CACHE, signals, taggers);
}
const cues = examples.map(({ view }, e) => likelyCues(view, signals[e]!));
measureReported(examples, signals, cues);
const speech = trainSpeech(examples, signals, cues);
const ranker = trainSpeakers(examples, signals, cues);
const about =
  'Weights of what finds quotes, reported speech and their speakers; rebuilt by training/quotes.ts';
const { xs, ys } = ranker.calibration;
const data = {
  about,
  sources: packTagger(taggers.sources, SOURCE_GRAMMAR.labels, option('source-weights', '130000')),
  contents: packTagger(taggers.contents, CONTENT_GRAMMAR.labels, option('content-weights', '90000')),
  speech: pack(speech, speech.weights, 1, 10_000),
  speakers: pack(ranker, ranker.weights, 1, 20_000),
  calibration: {
    from: xs.map((x) => Math.round(x * 1e4) / 1e4),
    right: ys.map((y) => Math.round(y * 1e4) / 1e4),
  },
};
fs.writeFileSync(OUTPUT, `${JSON.stringify(data)}\n`);
