import fs from 'node:fs';
import { expect, test } from 'vitest';

/** The files whose exports are the library's. */
const FILES = ['src/article.ts', 'src/analyze.ts', 'src/check.ts', 'src/clean.ts', 'src/checks/finding.ts'];

/** Exported names, and the fields of exported interfaces, each with the line before it. */
function declarations(file: string): { name: string; before: string }[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  let isInside = false;
  return lines.flatMap((line, index) => {
    const [, exported] = /^export (?:interface|type|const|function) (\w+)/.exec(line) ?? [];
    const [, field] = (isInside && /^ {2,4}(\w+)\??: /.exec(line)) || [];
    if (line.startsWith('export interface')) isInside = true;
    else if (line === '}') isInside = false;
    const name = exported ?? field;
    return name ? [{ name: `${file}: ${name}`, before: lines[index - 1]! }] : [];
  });
}

test('everything that the library exports, and every field of it, says what it is', () => {
  const all = FILES.flatMap(declarations);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(({ before }) => !before.trimEnd().endsWith('*/')).map(({ name }) => name)).toEqual([]);
});
