import fs from 'node:fs';
import path from 'node:path';

/** In characters: longer sentences would only make the tests longer. */
const LONGEST = 90;

/** Short lines of the fixtures, furniture among them, in the fixtures' order. */
function fixtureLines(): string[] {
  return fs
    .readdirSync('fixtures')
    .sort()
    .map((name) => path.join('fixtures', name, 'input.txt'))
    .filter((file) => fs.existsSync(file))
    .flatMap((file) => fs.readFileSync(file, 'utf8').split(/\r?\n/))
    .filter((line) => line.trim().length > 20 && line.length <= LONGEST);
}

/** `count` records, a line each with its end: one line of a fixture each, and a field that the command does not know. */
export function shortArticles(count: number): string[] {
  const lines = fixtureLines();
  return Array.from(
    { length: count },
    (_, id) => `${JSON.stringify({ id: `a${id}`, text: lines[id % lines.length], feed: id % 7 })}\n`,
  );
}

/** A record of a few words; every hundredth has a quote. */
export function tinyRecord(id: number): string {
  const text = id % 100 === 0 ? '“It is late,” said Mira Lind.' : 'Rain.';
  return `${JSON.stringify({ id: `r${id}`, text })}\n`;
}
