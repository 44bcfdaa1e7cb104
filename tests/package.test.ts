import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

it('the packed package runs from an empty folder, with nothing installed beside it', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'package-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' });
  const [tarball] = fs.readdirSync(folder);
  execFileSync('tar', ['-xzf', tarball!], { cwd: folder });
  fs.writeFileSync(
    path.join(folder, 'a.txt'),
    'The pier is open, said Ada Brook, the harbour master of Tollan.\n',
  );
  const bin = path.join(
    'package',
    JSON.parse(fs.readFileSync(path.join(folder, 'package/package.json'), 'utf8')).bin['article-analyze'],
  );
  const run = spawnSync(process.execPath, [bin, '--json', 'a.txt'], { cwd: folder, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout).people[0].name).toBe('Ada Brook');
  expect(fs.readdirSync(path.join(folder, 'package'))).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'bin', 'dist', 'package.json']),
  );
});
