import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('the packed package runs from an empty folder, with nothing installed beside it', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'package-'));
  // What a run compiles is kept beside the program, and none of the package.
  execFileSync(process.execPath, ['bin/article-analyze.js', '-'], { input: 'It is late.', stdio: 'pipe' });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' });
  const [tarball] = fs.readdirSync(folder);
  expect(fs.statSync(path.join(folder, tarball!)).size).toBeLessThan(3_000_000);
  execFileSync('tar', ['-xzf', tarball!], { cwd: folder });
  fs.writeFileSync(
    path.join(folder, 'a.txt'),
    'The pier is open, said Ada Brook, the harbour master of Tollan.\n',
  );
  const bin = path.join(
    'package',
    JSON.parse(fs.readFileSync(path.join(folder, 'package/package.json'), 'utf8')).bin['article-analyze'],
  );
  expect(fs.readdirSync(path.join(folder, 'package/dist'))).not.toContain('compiled');
  const run = spawnSync(process.execPath, [bin, '--json', 'a.txt'], { cwd: folder, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout).people[0].name).toBe('Ada Brook');
  expect(fs.readdirSync(path.join(folder, 'package'))).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'bin', 'dist', 'package.json']),
  );
});

it('the library can be bundled for Node into one file that needs nothing beside it', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bundle-'));
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.symlinkSync(process.cwd(), path.join(folder, 'node_modules/article-analyze'));
  const source = `import { analyze } from 'article-analyze';
process.stdout.write(analyze('The pier is open, said Ada Brook, the harbour master of Tollan.').people[0].name);
`;
  const alone = fs.mkdtempSync(path.join(os.tmpdir(), 'alone-'));
  await build({
    stdin: { contents: source, resolveDir: folder },
    outfile: path.join(alone, 'a.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    preserveSymlinks: true,
    logLevel: 'silent',
  });
  const { stdout, stderr } = spawnSync(process.execPath, ['a.mjs'], { cwd: alone, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'Ada Brook', stderr: '' });
});

it('the packed package has the types of its library', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'types-'));
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.symlinkSync(process.cwd(), path.join(folder, 'node_modules/article-analyze'));
  const source = `import { analyze, check, clean, countSources, diffAnalyses, type Analysis, type ArticleDiff, type CleanArticle, type Finding, type SourcesReport } from 'article-analyze';
export const analysis: Analysis = analyze('text', { summary: 1 });
export const findings: Finding[] = check('text', { rules: { 'no-quotes': 'off', 'too-short': ['error', { words: 9 }] } });
export const article: CleanArticle = clean('text');
export const report: SourcesReport = countSources([analysis], { by: 'outlet', top: 3 });
export const diff: ArticleDiff = diffAnalyses(analysis, analysis, { only: ['quotes'] });
// @ts-expect-error: there is no such option
check('text', { rule: {} });
`;
  fs.writeFileSync(path.join(folder, 'a.mts'), source);
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  const args = [tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'a.mts'];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});
