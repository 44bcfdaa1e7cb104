// Writes src/models/tags.json: an averaged perceptron that tells the part of speech of a token as compromise does.
//   node training/run.mjs tags --keep 4000 --held FILE FILE …
import fs from 'node:fs';
import { findBlocks } from '../src/clean/blocks.js';
import type { Document } from '../src/language/document.js';
import { readDocument } from '../src/language/read.js';
import { tagFeatures } from '../src/language/tag-features.js';
import { TAGS } from '../src/language/tags.js';
import { lettersOf } from '../src/tagging/letters.js';
import { option, say } from './options.js';
import { random } from './random.js';
import { shuffle } from './shuffle.js';
import { wordTags } from './tags/compromise.js';
import { isOpen } from './tags/open.js';

const OUTPUT = 'src/models/tags.json';
const STEPS = 45;
const PASSES = 6;
const WITHIN = 0.995;
const KEEP = Number(option('keep', '4000'));
const HELD = option('held', '');
const FILES = process.argv.slice(2).filter((arg) => arg.endsWith('.jsonl') && arg !== HELD);

interface Example {
  features: Int32Array;
  tag: number;
  open: boolean;
}

const index = new Map<string, number>();
const names: string[] = [];
const counts: number[] = [];

function intern(feature: string, grow: boolean): number {
  const known = index.get(feature);
  if (known !== undefined) {
    if (grow) counts[known]!++;
    return known;
  }
  if (!grow) return -1;
  index.set(feature, names.length);
  names.push(feature);
  counts.push(1);
  return names.length - 1;
}

function examplesOf(document: Document, grow: boolean): Example[] {
  const tags = wordTags(document);
  return document.tokens.flatMap((token, i) => {
    const tag = tags[i]!;
    if (token.kind !== 'word' || tag < 0) return [];
    const at = (k: number) =>
      document.tokens[k]?.sentence === token.sentence ? document.tokens[k] : undefined;
    const features: number[] = [];
    tagFeatures([at(i - 2), at(i - 1), token, at(i + 1)], (f) => features.push(intern(f, grow)));
    return [{ features: Int32Array.from(features.filter((f) => f >= 0)), tag, open: isOpen(token) }];
  });
}

const read = (file: string, grow: boolean): Example[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { text } = JSON.parse(line) as { text: string };
      return examplesOf(readDocument(text, findBlocks(text).blocks), grow);
    });

const K = TAGS.length;

function best(weights: ArrayLike<number>, features: Int32Array): number {
  let most = Number.NEGATIVE_INFINITY;
  let tag = 0;
  for (let y = 0; y < K; y++) {
    let sum = 0;
    for (const f of features) sum += weights[f * K + y]!;
    if (sum > most) [most, tag] = [sum, y];
  }
  return tag;
}

function train(examples: Example[], size: number): Float64Array {
  const weights = new Float64Array(size * K);
  const lazy = new Float64Array(size * K);
  const next = random(7);
  let step = 1;
  for (let pass = 0; pass < PASSES; pass++) {
    let wrong = 0;
    for (const { features, tag } of shuffle(examples, next)) {
      const guess = best(weights, features);
      if (guess !== tag) {
        wrong++;
        for (const f of features) {
          weights[f * K + tag]!++;
          lazy[f * K + tag]! += step;
          weights[f * K + guess]!--;
          lazy[f * K + guess]! -= step;
        }
      }
      step++;
    }
    say(`pass ${pass + 1}: ${((100 * wrong) / examples.length).toFixed(2)} % wrong`);
  }
  return weights.map((w, i) => w - lazy[i]! / step);
}

function report(name: string, weights: ArrayLike<number>, examples: Example[]): void {
  const open = examples.filter((e) => e.open);
  const right = (list: Example[], same: (a: number, b: number) => boolean): string =>
    ((100 * list.filter((e) => same(best(weights, e.features), e.tag)).length) / list.length).toFixed(2);
  const isNominal = (t: number) => TAGS[t] === 'Noun' || TAGS[t] === 'Adjective';
  const isVerb = (t: number) => TAGS[t] === 'Verb' || TAGS[t] === 'Gerund';
  say(
    `${name}: all ${right(examples, (a, b) => a === b)}, of ${open.length} open ones ${right(open, (a, b) => a === b)}` +
      ` (nominal ${right(open, (a, b) => isNominal(a) === isNominal(b))}, verb ${right(open, (a, b) => isVerb(a) === isVerb(b))})`,
  );
}

const examples = FILES.flatMap((file) => read(file, true));
const held = HELD ? read(HELD, false) : [];
say(`${examples.length} tokens, ${names.length} features`);
const without = (list: Example[], ok: (f: number) => boolean) =>
  list.map((e) => ({ ...e, features: e.features.filter(ok) }));
const common = without(examples, (f) => counts[f]! >= 4);
const first = train(common, names.length);
if (HELD) report('all features', first, held);
const strength = names.map((_, f) => {
  let sum = 0;
  for (let y = 0; y < K; y++) sum += Math.abs(first[f * K + y]!);
  return counts[f]! >= 4 ? sum * Math.log(counts[f]!) : 0;
});
const kept = new Set(
  names
    .map((_, f) => f)
    .sort((a, b) => strength[b]! - strength[a]!)
    .slice(0, KEEP),
);
const weights = train(
  without(examples, (f) => kept.has(f)),
  names.length,
);
const sorted = [...kept].sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
const sizes = sorted.flatMap((f) => TAGS.map((_, y) => Math.abs(weights[f * K + y]!))).sort((a, b) => a - b);
/** The few largest weights are cut, so that the steps of the rest are fine. */
const clip = sizes[Math.floor(sizes.length * WITHIN)]!;
const stepOf = (w: number) => Math.max(-STEPS, Math.min(STEPS, Math.round((w / clip) * STEPS)));
const packed = new Float64Array(names.length * K);
for (const f of kept) for (let y = 0; y < K; y++) packed[f * K + y] = stepOf(weights[f * K + y]!);
if (HELD)
  report(
    `${KEEP} features`,
    weights,
    without(held, (f) => kept.has(f)),
  );
if (HELD) report('packed', packed, held);
const about = 'Weights of the parts of speech; see training/README.md';
const letters = lettersOf(sorted.flatMap((f) => TAGS.map((_, y) => packed[f * K + y]! + STEPS)));
fs.writeFileSync(
  OUTPUT,
  `${JSON.stringify({ about, features: sorted.map((f) => names[f]).join(' '), weights: letters }, null, 1)}\n`,
);
say(`${fs.statSync(OUTPUT).size} bytes`);
