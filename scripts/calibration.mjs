// Prints how often speakers are right, by the confidence that the program gives them: the reliability table.
//   npm run calibration -- [GOLD.jsonl]
// GOLD has one {id, text, attributions: [{source, cue, content}]} a line, spans as {start, end}; it is not part of the project.
// A speaker is right when the words that name it overlap the source of the attribution that covers most of the quote, or when
// its last name stands in that source. Build first.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const file = process.argv[2] ?? path.join(root, '../shared/eval/data/quotes.dev.jsonl');
if (!fs.existsSync(file)) {
  process.stderr.write(`There is no ${file}: name a file of annotated articles.\n`);
  process.exit(2);
}
const gold = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const { stdout } = spawnSync(
  process.execPath,
  [path.join(root, 'bin/article-analyze.js'), '--input-format', 'ndjson', '--format', 'ndjson', '-'],
  { input: gold.map(({ id, text }) => JSON.stringify({ id, text })).join('\n'), maxBuffer: 1e9 },
);
const analyses = String(stdout)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const lastName = (name) =>
  name
    .replace(/[’']s$/u, '')
    .split(/\s+/u)
    .findLast((word) => /^\p{Lu}/u.test(word));

/** The attribution that covers at least half of a quote, and most of it; undefined where none does. */
function attributionOf(attributions, quote) {
  const covered = (a) => a.content.reduce((sum, span) => sum + overlap(span, quote), 0);
  const best = attributions.reduce((a, b) => (a && covered(a) >= covered(b) ? a : b), undefined);
  return best && covered(best) >= (quote.end - quote.start) / 2 ? best : undefined;
}

function isRight(text, { source }, { name, mention }) {
  if (source.some((span) => overlap(span, mention) > 0)) return true;
  const words = source.flatMap(({ start, end }) => text.slice(start, end).split(/[^\p{L}\p{M}\p{N}-]+/u));
  return words.includes(lastName(name));
}

const judged = gold.flatMap(({ text, attributions }, i) =>
  analyses[i].quotes.flatMap((quote) => {
    const attribution = quote.kind === 'indirect' ? undefined : attributionOf(attributions, quote);
    if (!quote.speaker || !attribution || attribution.source.length === 0) return [];
    return [{ confidence: quote.speaker.confidence, right: isRight(text, attribution, quote.speaker) }];
  }),
);

const say = (line) => process.stdout.write(`${line}\n`);
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
const row = (name, items) => {
  const share = items.filter(({ right }) => right).length / items.length;
  const mean = items.reduce((sum, { confidence }) => sum + confidence, 0) / items.length;
  const cell = (x) => (items.length ? (100 * x).toFixed(1) : '-').padStart(8);
  say(name.padEnd(14) + String(items.length).padStart(8) + cell(mean) + cell(share));
};
say(`${'confidence'.padEnd(14)}${'quotes'.padStart(8)}${'stated'.padStart(8)}${'right'.padStart(8)}`);
for (let i = 0; i + 1 < EDGES.length; i++) {
  const items = judged.filter((q) => q.confidence >= EDGES[i] && q.confidence < EDGES[i + 1]);
  row(`${EDGES[i].toFixed(2)} to ${Math.min(1, EDGES[i + 1]).toFixed(2)}`, items);
}
for (const least of [0.9, 0.8, 0])
  row(
    `${least.toFixed(2)} or more`,
    judged.filter((q) => q.confidence >= least),
  );
