import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli/command.js';
import { askIn } from '../reports/parquet-tables.js';
import { archiveRecord, packed, response } from './archive.js';
import { type CorpusFile, joined, namelessId, writeCorpus } from './corpus.js';
import { findSpark, type Spark } from './environment.js';
import { CLUSTER, type Ended, executors, submit } from './job.js';
import { expectedDigests, hashOf, sha256, tableDigests, tablesHash } from './tables.js';

const ARTICLES = 5040;

const found = findSpark();
if (typeof found === 'string')
  process.stderr.write(`\n*** SKIPPED: nothing was tested on Spark, because ${found}. ***\n\n`);
const spark = found as Spark;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'spark-'));
afterAll(() => {
  // A local cluster's workers unpack what is shipped to them under Spark itself.
  const left = typeof found === 'string' ? [folder] : [folder, path.join(found.home, 'work')];
  for (const one of left) fs.rmSync(one, { recursive: true, force: true, maxRetries: 5 });
});
const at = (name: string): string => path.join(folder, name);

/** On the machine itself, where no archive is needed. */
const COMMAND = ['--command', `'${process.execPath}' '${path.resolve('bin/article-analyze.js')}'`];

/** What one plain process gives for the records of these files, each nameless one with the id that the job gives it. */
function plainLines(files: CorpusFile[]): string[] {
  const lines = files.flatMap(({ path: file, lines }) => lines.map((line) => ({ file, line })));
  // A blank line first: see the job.
  const input = Buffer.concat([Buffer.from(' \n'), joined(lines.map(({ line }) => line))]);
  const { stdout } = run(['--input-format', 'ndjson', '-f', 'ndjson', '-'], { input });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.replace(/(?<=^\{"schemaVersion":1,"id":)"-:(\d+)"/, (_, number) => {
        const { file, line } = lines[Number(number) - 2]!;
        return JSON.stringify(namelessId(file, line));
      }),
    );
}

/** The arguments of a job that runs the command of this machine. */
const options = (output: string, inputs: string[], more: string[] = []): string[] => [
  ...COMMAND,
  ...more,
  at(output),
  ...inputs,
];

const job = (output: string, inputs: string[], more: string[] = [], conf: string[] = []): Promise<Ended> =>
  submit(spark, folder, 'local[2]', options(output, inputs, more), conf).ended;

/** Kills an executor in the middle of the work: when some tasks are done and others are not. */
async function killExecutor(driver: number, output: string): Promise<void> {
  const done = at(`${output}/_analyses/_temporary/0`);
  const tasks = (): number =>
    fs.existsSync(done) ? fs.readdirSync(done).filter((name) => name.startsWith('task_')).length : 0;
  while (tasks() < 2) await wait(50);
  process.kill(executors(driver)[0]!, 'SIGKILL');
}

describe.skipIf(typeof found === 'string')('on Spark', () => {
  it('the parts of the job do what they say', () => {
    const { status, stderr } = spawnSync(
      spark.python,
      ['-m', 'unittest', 'discover', '-s', 'integrations/spark'],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
  });

  describe(`${ARTICLES} records, the bad ones included`, () => {
    let corpus: CorpusFile[];
    let plain: string[];
    let hash: string;
    beforeAll(() => {
      corpus = writeCorpus(at('corpus'), ARTICLES);
      plain = plainLines(corpus);
      hash = hashOf(plain.map(sha256));
    });

    it('give the tables of one plain process, with the command shipped in an archive', async () => {
      const archive = at('app.tar.gz');
      const pack = spawnSync('integrations/spark/pack.sh', [archive], { encoding: 'utf8' });
      expect(pack.status, pack.stderr).toBe(0);
      const args = [
        '--command',
        'app/bin/article-analyze',
        '--records-per-task',
        '600',
        at('whole'),
        at('corpus'),
      ];
      const ended = await submit(spark, folder, CLUSTER, args, ['--archives', `${archive}#app`]).ended;
      expect(ended.status, ended.stderr).toBe(0);
      const expected = expectedDigests(plain);
      expect(await tableDigests(at('whole'))).toEqual(expected);
      expect(await tablesHash(at('whole'))).toBe(hash);
      const { articles, errors } = expected;
      const words = plain.map((line) => JSON.parse(line).stats?.words ?? 0).reduce((a, b) => a + b);
      const count = (n: number): string => n.toLocaleString('en');
      expect(ended.stdout).toContain(
        `${count(articles!.rows)} articles, ${count(words)} words, ${count(errors!.rows)} errors in `,
      );
    });

    it('answer the queries of the examples', async () => {
      for (const name of fs.readdirSync('examples/tables'))
        await askIn(at('whole'), fs.readFileSync(path.join('examples/tables', name), 'utf8'));
      const quoted = await askIn(at('whole'), fs.readFileSync('examples/tables/most-quoted.sql', 'utf8'));
      expect(quoted).toHaveLength(20);
    });

    it('give the same analyses when an executor is killed', async () => {
      const args = options('killed', [at('corpus')], ['--records-per-task', '300']);
      const { process: driver, ended } = submit(spark, folder, CLUSTER, args);
      await Promise.race([killExecutor(driver.pid!, 'killed'), ended]);
      const { status, stderr } = await ended;
      expect(status, stderr).toBe(0);
      expect(stderr).toContain('Lost executor');
      expect(await tablesHash(at('killed'))).toBe(hash);
    });
  });

  it('a web archive gives what one plain process gives, and a record of a wrong length no more than an error', async () => {
    const page = (words: string): Buffer =>
      Buffer.from(
        `<meta charset="windows-1252"><p>“${words}, caf\xe9”,\r\n\r\n said Mira Lind.</p>\r\n`,
        'latin1',
      );
    const good = [
      archiveRecord({ 'WARC-Type': 'warcinfo' }, Buffer.from('software: a crawler\r\n')),
      ...['one', 'two', 'three'].flatMap((word) => [
        response(`https://x.example/${word}`, 'text/html', page(word)),
        response(`https://x.example/${word}.png`, 'image/png', Buffer.from([1, 2, 3])),
      ]),
      response('https://x.example/four', 'text/plain; charset=utf-8', Buffer.from('Rain in Oslo.')),
    ];
    fs.mkdirSync(at('crawl'));
    fs.writeFileSync(at('good.warc.gz'), packed(good));
    const wrong = response('https://x.example/wrong', 'text/html', page('five'), 5000);
    fs.writeFileSync(at('crawl/a.warc.gz'), packed([...good.slice(0, 3), wrong, ...good.slice(3)]));
    // Each in a task of its own: that of the wrong one has nothing for the command to read.
    const { status, stderr } = await job('pages', [at('crawl')], ['--records-per-task', '1']);
    expect(status, stderr).toBe(0);
    const plain = run(['-f', 'ndjson', at('good.warc.gz')])
      .stdout.trimEnd()
      .split('\n');
    expect(plain).toHaveLength(4);
    const rows = await askIn(at('pages'), "select sha256 from 'articles/*.parquet'");
    expect(hashOf(rows.map((row) => String(row.sha256)))).toBe(hashOf(plain.map(sha256)));
    expect(await askIn(at('pages'), "select id, error.code from 'errors/*.parquet'")).toEqual([
      { id: 'https://x.example/wrong', code: 'damaged-archive' },
    ]);
  });

  it('a folder of texts gives what the command gives for each file', async () => {
    const texts = {
      'a b.txt': Buffer.from('“It is late”, said Caf\xe9 owner Mira Lind.', 'latin1'),
      'sub/é.html': Buffer.from('<p>“We sail,” said Ada Brook, the harbour master.</p>'),
      'utf-16.txt': Buffer.from('\ufeffRain in Oslo, said Ada Brook.', 'utf16le'),
      'empty.txt': Buffer.alloc(0),
    };
    const expected = Object.entries(texts).map(([name, bytes]) => {
      const file = at(`texts/${name}`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, bytes);
      const { stdout } = run(['-f', 'ndjson', file]);
      return stdout.trimEnd().replace(JSON.stringify(file), JSON.stringify(`file:${file}`));
    });
    const { status, stderr } = await job('read', [at('texts')]);
    expect(status, stderr).toBe(0);
    expect(await tableDigests(at('read'))).toEqual(expectedDigests(expected));
  });

  it('chosen columns of Parquet become records, and tables are partitioned as asked', async () => {
    const records = [0, 1, 2, 3].map((n) => ({
      id: String(2n ** 60n + BigInt(n)),
      text: `Published March ${n + 2}, 203${n % 2}\n\n“We sail 😀,” said Ada Brook.`,
      feed: n,
    }));
    const plain = run(['--input-format', 'ndjson', '-f', 'ndjson', '-'], {
      input: records.map((record) => JSON.stringify(record)).join('\n'),
    }).stdout.trimEnd();
    fs.mkdirSync(at('rows'));
    const values = records.map(({ id, text, feed }) => `(${id}::bigint, '${text}', ${feed}, 'x')`).join();
    const table = `select * from (values ${values}) as t(doc, body, feed, other)`;
    await askIn(folder, `copy (${table}) to '${at('rows/a.parquet')}'`);
    const chosen = ['--columns', 'id=doc,text=body,feed=feed', '--partition-by', 'year,language'];
    const { status, stderr } = await job('years', [at('rows')], chosen);
    expect(status, stderr).toBe(0);
    expect(await tablesHash(at('years'))).toBe(hashOf(plain.split('\n').map(sha256)));
    const years =
      "select year, language, count(*)::int as quotes from 'quotes/**/*.parquet' group by all order by 1";
    expect(await askIn(at('years'), years)).toMatchObject([
      { language: 'en', quotes: 2 },
      { language: 'en', quotes: 2 },
    ]);

    const again = await job('years', [at('rows')], chosen);
    expect(again.status).toBe(2);
    expect(again.stdout).toContain(
      `${at('years')} has articles, people, places, organizations, quotes, errors already: --overwrite replaces`,
    );
  });

  it('a damaged file is reported, what can be read of it and all others are analysed', async () => {
    const files = writeCorpus(at('damaged'), 700);
    const bytes = fs.readFileSync(files[2]!.path);
    fs.writeFileSync(files[2]!.path, bytes.subarray(0, bytes.length >> 1));
    const { status, stderr } = await job('rest', [at('damaged')]);
    expect(status, stderr).toBe(0);
    const whole = plainLines(files.filter((_, index) => index !== 2)).map(sha256);
    const some = new Set(plainLines([files[2]!]).map(sha256));
    const rows = await askIn(
      at('rest'),
      "select sha256, null as id, null as code from 'articles/*.parquet' union all by name select sha256, id, error.code as code from 'errors/*.parquet'",
    );
    const report = rows.filter(({ code }) => code === 'damaged-data');
    expect(report).toMatchObject([{ id: `file:${files[2]!.path}` }]);
    const digests = rows.filter((row) => row !== report[0]).map((row) => String(row.sha256));
    expect(hashOf(digests.filter((one) => !some.has(one)))).toBe(hashOf(whole));
  });
});
