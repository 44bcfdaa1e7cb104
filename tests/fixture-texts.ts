import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../fixtures');

/** The first so many fixtures: the name and the text of each. */
export const fixtureTexts = (most: number): [name: string, text: string][] =>
  fs
    .readdirSync(FOLDER)
    .filter((name) => fs.existsSync(path.join(FOLDER, name, 'input.txt')))
    .slice(0, most)
    .map((name) => [name, fs.readFileSync(path.join(FOLDER, name, 'input.txt'), 'utf8')]);
