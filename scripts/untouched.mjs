// Shows what cleaning takes from articles that are clean already: nothing but rules, credits and share labels, it should be.
//   node scripts/untouched.mjs [articles.jsonl]
// The file has a record with `id` and `text` a line. Prints every line that is set aside, with the rule, and ends with 1
// where a sentence of the story is among them. Without the file there is nothing to do.
import fs from 'node:fs';
import { clean } from '../dist/index.js';

const file = process.argv[2] ?? '../shared/eval/data/quotes.dev.jsonl';
/** Words from which a line is a sentence of the story, and no label. */
const SENTENCE = 8;

/** What a reader of the cleaned article does not see: one line a block, and whether it is a loss. */
const setAside = ({ id, text }) =>
  clean(text, { furniture: true })
    .blocks.filter(({ kind }) => kind === 'furniture' || kind === 'caption')
    .map(({ kind, rule, words }) => ({
      line: `${id}  ${kind} ${rule}  ${words}`,
      lost: kind === 'furniture' && words.split(' ').length >= SENTENCE,
    }));

const say = (line) => process.stdout.write(`${line}\n`);

/** Prints each line once, with how often it comes. */
function print(lines) {
  const counts = new Map();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const [line, count] of counts) say(count > 1 ? `${line}  (${count} times)` : line);
}

if (fs.existsSync(file)) {
  const articles = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const found = articles.flatMap(setAside);
  const lost = found.filter((item) => item.lost);
  print(found.map(({ line }) => line));
  say(`${articles.length} articles, ${found.length} lines set aside, ${lost.length} sentences among them`);
  process.exitCode = lost.length > 0 ? 1 : 0;
} else {
  say(`${file} is not there: name a file of clean articles.`);
}
