// Trains the name tagger: averaged structured perceptrons with BILOU labels, seeded, in one thread; writes src/models/names.json.
//   node training/run.mjs names [--data FOLDER] [--weights N] [--passes N] [--runs N] [--hidden SHARE] [--measure]
// --measure prints F1 on the development texts beside the folder: of one run, of all runs together, and of what ships.
import fs from 'node:fs';
import { LABELS } from '../src/names/tagger/labels.js';
import { type Example, hidingLook, readAll, readTexts, toExample, withHeadline } from './names/data.js';
import { Dictionary, type Sentence } from './names/dictionary.js';
import { evaluate } from './names/evaluate.js';
import { Perceptron, type Trained } from './names/perceptron.js';
import { option, say } from './options.js';
import { packWeights } from './pack.js';
import { random } from './random.js';

const FOLDER = option('data', '../shared/eval/data/names');
const FILES = [
  'conll2003.train',
  'worldwide.train',
  'wikigold.test',
  'ewt.dev',
  'ewt.test',
  'crossner-politics.train',
  'crossner-politics.dev',
  'crossner-politics.test',
];
const PASSES = Number(option('passes', '7'));
const RUNS = Number(option('runs', '3'));
const WEIGHTS = Number(option('weights', '350000'));
const HIDDEN = Number(option('hidden', '0.3'));

const next = random(7);

function readExamples(): Example[] {
  const texts = readAll(FOLDER, FILES);
  const plain = texts.map((text) => toExample(next() < 0.5 ? withHeadline(text, next) : text));
  const hiding = HIDDEN > 0 ? texts.map((text) => toExample(text, hidingLook(HIDDEN, next))) : [];
  return [...plain, ...hiding];
}

function shuffle<T>(items: T[]): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

/** One training, from its own order of the sentences. */
function train(sentences: Sentence[], features: number, run: number): Trained {
  const model = new Perceptron(features);
  for (let pass = 1; pass <= PASSES; pass++) {
    shuffle(sentences);
    const right = sentences.filter((sentence) => model.learn(sentence)).length;
    say(`run ${run}, pass ${pass}: ${sentences.length - right} sentences wrong`);
  }
  return model.average();
}

const sumOf = (a: Float32Array, b: Float32Array): Float32Array => a.map((x, i) => x + b[i]!);

const examples = readExamples();
const dictionary = new Dictionary(examples);
const sentences = examples.flatMap((example) => dictionary.sentencesOf(example));
say(`${examples.length} texts, ${sentences.length} sentences, ${dictionary.hashes.length} features`);

const heldOut = process.argv.includes('--measure')
  ? ['names', 'names-wire'].map((name) => ({
      name,
      examples: readTexts(`${FOLDER}/../${name}.dev.jsonl`).map((text) => toExample(text)),
    }))
  : [];
const measure = (what: string, trained: Trained): void => {
  for (const held of heldOut) say(`  ${held.name}, ${what}: ${evaluate(held.examples, dictionary, trained)}`);
};

let trained = train(sentences, dictionary.hashes.length, 1);
measure('one run', trained);
for (let run = 2; run <= RUNS; run++) {
  const more = train(sentences, dictionary.hashes.length, run);
  trained = {
    weights: sumOf(trained.weights, more.weights),
    transitions: sumOf(trained.transitions, more.transitions),
  };
}
measure(`${RUNS} runs`, trained);
const { data, kept } = packWeights(dictionary.hashes, trained.weights, LABELS, WEIGHTS);
measure('as shipped', { ...trained, weights: kept });
const about = 'Weights of the name tagger; rebuilt by training/names.ts';
const transitions = [...trained.transitions].map((weight) => Math.round(weight * 1000) / 1000);
fs.writeFileSync('src/models/names.json', `${JSON.stringify({ about, ...data, transitions })}\n`);
