import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from './cli/command.js';
import { folderWith } from './read/folder.js';
import { ask } from './reports/duckdb.js';
import { BROWSER, launch, show } from './reports/html/browser.js';
import { askIn, writeTables } from './reports/parquet-tables.js';

const example = (name: string): string => path.resolve('examples', name);
const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;

/** Runs, or says loudly that the machine lacks a tool. */
function withTool(tool: string): typeof it | typeof it.skip {
  if (has(tool)) return it;
  process.stderr.write(
    `\n*** SKIPPED: an example was not tested, because ${tool} is not on this machine. ***\n\n`,
  );
  return it.skip;
}

const FERRY = 'TOLLAN — “We sail on Monday,” said Ada Brook, the harbour master.\n';
const SLUICE =
  'The sluice of Tollan was opened on Tuesday.\n\n“The gates will hold until the spring,” Ada Brook said.\n\n' +
  '“They leak a lot at night,” said Peter Lind, an engineer.\n';

describe('the examples', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = folderWith({ 'news/ferry.txt': FERRY, 'news/sluice.txt': SLUICE });
    fs.mkdirSync(path.join(cwd, 'bin'));
    const command = `#!/bin/sh\nexec node '${path.resolve('bin/article-analyze.js')}' "$@"\n`;
    fs.writeFileSync(path.join(cwd, 'bin/article-analyze'), command, { mode: 0o755 });
    fs.mkdirSync(path.join(cwd, 'node_modules'));
    fs.symlinkSync(process.cwd(), path.join(cwd, 'node_modules/article-analyze'));
  });

  withTool('jq')('speakers-jq.sh counts who said how much', () => {
    const env = { ...process.env, PATH: `${path.join(cwd, 'bin')}:${process.env.PATH}` };
    const { stdout, stderr } = spawnSync('sh', [example('speakers-jq.sh'), 'news/'], {
      cwd,
      env,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: '2\t11\tAda Brook\n1\t6\tPeter Lind\n', stderr: '' });
  });

  it('source-audit.sh makes a page, a table and a report', () => {
    const env = { ...process.env, PATH: `${path.join(cwd, 'bin')}:${process.env.PATH}` };
    const script = example('source-audit.sh');
    const { stdout, stderr } = spawnSync('sh', [script, 'news/'], { cwd, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^ {2}Ada Brook, harbour master +2 +2 +0 +11 /m);
    expect(fs.readFileSync(path.join(cwd, 'speakers.csv'), 'utf8')).toContain(
      'news,Ada Brook,person,2,2,0,11',
    );
    expect(fs.readFileSync(path.join(cwd, 'sources.html'), 'utf8')).toContain('<h2>By folder</h2>');
  });

  it('most-quoted.sql finds who is quoted in more articles', async () => {
    const { stdout } = run(['-f', 'ndjson', 'news/'], { cwd });
    const sql = fs.readFileSync(example('most-quoted.sql'), 'utf8').replace("'analyses.ndjson'", 't');
    expect(await ask(stdout, sql, 'analyses.ndjson')).toEqual([
      { speaker: 'Ada Brook', articles: 2, quotes: 2 },
      { speaker: 'Peter Lind', articles: 1, quotes: 1 },
    ]);
  });

  describe('over the tables of the Spark job', () => {
    const page = (site: string, published: string, text: string): string =>
      `<head><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${published}"></head>` +
      `<body><article>${text.replace(/^.+$/gm, '<p>$&</p>')}</article></body>`;
    beforeEach(async () => {
      const records = [
        { id: 'a', html: page('The Gull', '2031-03-02', FERRY) },
        { id: 'b', html: page('The Gull', '2031-03-09', SLUICE) },
        {
          id: 'c',
          html: page('Pier News', '2031-04-01', '“It is late in Oslo,” a harbour official said.\n'),
        },
      ];
      const input = records.map((record) => JSON.stringify(record)).join('\n');
      await writeTables(cwd, run(['--input-format', 'ndjson', '-f', 'ndjson', '-'], { input }).stdout);
    });
    const answer = (name: string) => askIn(cwd, fs.readFileSync(example(`tables/${name}.sql`), 'utf8'));

    it('most-quoted.sql finds who is quoted in more articles', async () => {
      expect(await answer('most-quoted')).toEqual([
        { speaker: 'Ada Brook', articles: 2, quotes: 2 },
        { speaker: 'Peter Lind', articles: 1, quotes: 1 },
      ]);
    });

    it('named-sources-by-month.sql finds the share of sources with a name', async () => {
      expect(await answer('named-sources-by-month')).toEqual([
        { month: '2031-03', sources: 3, named: 1 },
        { month: '2031-04', sources: 1, named: 0 },
      ]);
    });

    it('places-by-outlet.sql finds what each outlet reports on', async () => {
      expect(await answer('places-by-outlet')).toEqual([
        { outlet: 'Pier News', place: 'Oslo', code: 'NO', articles: 1 },
        { outlet: 'The Gull', place: 'Tollan', code: null, articles: 2 },
      ]);
    });
  });

  it('library.mjs lists the quotes', () => {
    fs.copyFileSync(example('library.mjs'), path.join(cwd, 'library.mjs'));
    const { stdout } = spawnSync(process.execPath, ['library.mjs', 'news/ferry.txt'], {
      cwd,
      encoding: 'utf8',
    });
    expect(stdout).toBe('Ada Brook: “We sail on Monday,”\n');
  });

  withTool('curl')('watch-page.sh tells what was edited since the last look', () => {
    const env = { ...process.env, PATH: `${path.join(cwd, 'bin')}:${process.env.PATH}` };
    const page = path.join(cwd, 'page.html');
    fs.mkdirSync(path.join(cwd, 'versions'));
    const look = (story: string) => {
      fs.writeFileSync(page, `<html><body><article><p>${story}</p></article></body></html>`);
      const args = [example('watch-page.sh'), pathToFileURL(page).href, 'versions'];
      const { status, stdout, stderr } = spawnSync('sh', args, { cwd, env, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return stdout;
    };
    expect(look(FERRY)).toBe('');
    expect(look(FERRY.replace('TOLLAN', 'BREE'))).toBe('');
    expect(look(FERRY.replace('Monday', 'Friday'))).toContain('“We sail on [-Monday,”-] {+Friday,”+}');
    expect(look(FERRY.replace('Monday', 'Friday'))).toBe('');
  });

  it('workflow.yml uses a command that there is', () => {
    const { jobs } = parse(fs.readFileSync(example('workflow.yml'), 'utf8'));
    const [, options] = /npx article-analyze (.*) >>/.exec(jobs.report.steps.at(-1).run)!;
    expect(run([...options!.split(' '), 'news/ferry.txt'], { cwd }).stdout).toContain(
      '**Ada Brook**, harbour master',
    );
  });

  (BROWSER ? it : withTool('chromium'))(
    'browser/ finds the quotes of a pasted article, in the page alone',
    async () => {
      const folder = path.join(cwd, 'browser');
      fs.cpSync(example('browser'), folder, { recursive: true });
      const script = path.join(folder, 'page.bundle.js');
      // With the package in node_modules, as its users have it.
      const { warnings } = await build({
        entryPoints: [path.join(folder, 'page.js')],
        outfile: script,
        bundle: true,
        minify: true,
        preserveSymlinks: true,
        logLevel: 'silent',
      });
      expect(warnings).toEqual([]);
      const browser = await launch();
      try {
        const { page, complaints } = await show(browser, pathToFileURL(path.join(folder, 'index.html')).href);
        await page.getByLabel(/Paste a news article/).fill(`<b>Sluice</b> opened\n\n${SLUICE}`);
        await page.getByText('2 quotes, 2 people').waitFor();
        expect(await page.locator('blockquote').allTextContents()).toEqual([
          expect.stringMatching(/^Ada Brook \(\d+%\)“The gates will hold until the spring,”$/),
          expect.stringMatching(/^Peter Lind \(\d+%\)“They leak a lot at night,”$/),
        ]);
        expect(complaints).toEqual([`request: ${pathToFileURL(script).href}`]);
      } finally {
        await browser.close();
      }
    },
  );
});
