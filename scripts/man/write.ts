import fs from 'node:fs';
import path from 'node:path';
import { createProgram } from '../../src/cli/program.js';
import { manPage } from './page.js';

/** Writes the manual page to where package.json says that it is. */
const { man, ...about } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
fs.mkdirSync(path.dirname(man), { recursive: true });
fs.writeFileSync(man, manPage(createProgram(), about));
