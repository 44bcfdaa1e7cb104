// The articles that are measured: news of the evaluation data where it lies beside the project, else the fixtures.
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
const DATA = path.join(ROOT, '../shared/eval/data/quotes.dev.jsonl');

const readFixtures = () => {
  const folder = path.join(ROOT, 'fixtures');
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name, 'input.txt'))
    .filter((file) => fs.existsSync(file))
    .map((file) => fs.readFileSync(file, 'utf8'));
};

const readData = () =>
  fs
    .readFileSync(DATA, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text);

export const source = fs.existsSync(DATA) ? 'the development articles' : 'the fixtures';
export const articles = fs.existsSync(DATA) ? readData() : readFixtures();

export const wordsOf = (text) => text.split(/\s+/u).filter(Boolean).length;

/** An article of about so many words: one as it is if there is one, else several on end. */
export function articleOf(words) {
  const near = articles.find((text) => Math.abs(wordsOf(text) - words) < words / 20);
  return near ?? textOf(words * 6);
}

/** A text of at least so many characters: the articles on end, over and over, cut behind a paragraph. */
export function textOf(characters) {
  const parts = [];
  for (let i = 0, size = 0; size < characters; i++) {
    const text = articles[i % articles.length];
    parts.push(text);
    size += text.length + 2;
  }
  const whole = parts.join('\n\n');
  const cut = whole.indexOf('\n', characters);
  return cut < 0 ? whole : whole.slice(0, cut);
}

/** NDJSON records of so many articles. */
export const recordsOf = (count) =>
  Array.from(
    { length: count },
    (_, i) => `${JSON.stringify({ id: `a${i}`, text: articles[i % articles.length] })}\n`,
  ).join('');
