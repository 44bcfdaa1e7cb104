import { EarlierArticles } from '../../../src/checks/earlier.js';
import type { Finding, Level } from '../../../src/checks/finding.js';
import type { FindingsFormat, FormatContext } from '../../../src/checks/formats/format.js';
import { type CheckedInput, checkInput, type Run, sumUp } from '../../../src/checks/run.js';
import { defaultSettings } from '../../../src/checks/settings.js';
import { lay, STORY } from '../../../src/checks/story.js';

export const context: FormatContext = {
  columns: 80,
  color: false,
  many: true,
  version: '1.2.3',
  failOn: 'error',
  toPath: (file) => file,
};

const check = (input: Parameters<typeof checkInput>[0]): CheckedInput =>
  checkInput(input, defaultSettings(), new EarlierArticles());

/** Real findings: of a file with a residue, one that cannot be used, a clean one, two records of one file, and a page. */
export const REAL: Run = sumUp([
  check({ id: 'news/a b.txt', text: lay(STORY, 'The end./p>\n'), warnings: [] }),
  check({ id: 'wall.txt', text: 'Access Denied\n\nYou have been blocked.\n', warnings: [] }),
  check({ id: 'clean.txt', text: STORY, warnings: [] }),
  check({ id: 'x', text: 'Gone.', warnings: [], record: { file: 'many.ndjson', line: 1 } } as never),
  check({ id: 'y', text: 'Gone.', warnings: [], record: { file: 'many.ndjson', line: 2 } } as never),
  { ...check({ id: 'page.html', text: lay(STORY, 'The end./p>'), warnings: [] }) },
]);

/** A finding of whatever `changes` say. */
export const finding = (changes: Partial<Finding> = {}): Finding => ({
  rule: 'too-short',
  level: 'warning',
  message: 'The article has only 3 words.',
  suggestion: 'Look at the page.',
  file: 'a.txt',
  record: null,
  within: 'file',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  start: 20,
  end: 24,
  excerpt: 'word',
  fix: [],
  fingerprint: '0123456789abcdef',
  ...changes,
});

/** A run over files with these findings. */
export function runOf(findings: readonly Finding[]): Run {
  const files = [...new Set(findings.map(({ file }) => file))];
  return sumUp(
    files.map((file) => ({
      file,
      record: null,
      findings: findings.filter((each) => each.file === file),
      known: 0,
    })),
  );
}

/** `count` findings of a level, each in a line of its own. */
export const lines = (count: number, level: Level): Finding[] =>
  Array.from({ length: count }, (_, i) => finding({ level, line: i + 1, endLine: i + 1 }));

/** All that a format prints of a run. */
export const print = (format: FindingsFormat, run: Run, given: Partial<FormatContext> = {}): string =>
  [
    ...run.inputs.map((input) => format.input(input, { ...context, ...given })),
    format.end(run, { ...context, ...given }),
  ].join('');
