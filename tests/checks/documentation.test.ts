import fs from 'node:fs';
import { expect, it } from 'vitest';
import { documentRules } from '../../src/checks/documentation.js';
import { checks } from '../../src/checks/registry.js';

it('docs/rules.md is what `npm run docs:rules` writes', () => {
  expect(fs.readFileSync('docs/rules.md', 'utf8')).toBe(documentRules());
});

it('the page has a section for each rule, and no control characters', () => {
  const page = documentRules();
  for (const { id } of checks) expect(page).toContain(`\n## ${id}\n`);
  expect(page).not.toMatch(/[^\P{C}\n\t]/u);
});
