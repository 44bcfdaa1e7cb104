import fs from 'node:fs';
import { documentRules } from '../src/checks/documentation.js';

fs.mkdirSync('docs', { recursive: true });
fs.writeFileSync('docs/rules.md', documentRules());
