import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shortArticles } from './articles.js';

const ARTICLES = 10_000;
const SHARDS = 10;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shards-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const all = shortArticles(ARTICLES);
fs.writeFileSync(path.join(folder, 'all.ndjson'), all.join(''));
for (let shard = 0; shard < SHARDS; shard++) {
  const size = ARTICLES / SHARDS;
  const name = `in-${String(shard).padStart(2, '0')}.ndjson`;
  fs.writeFileSync(path.join(folder, name), all.slice(shard * size, (shard + 1) * size).join(''));
}

const command = `'${process.execPath}' '${path.resolve('bin/article-analyze.js')}' --input-format ndjson -f ndjson`;

/** Runs a shell script in the folder; what it prints is hashed and its lines counted. */
function shell(script: string) {
  const env = { ...process.env, PARALLEL_HOME: folder };
  const { stdout, status } = spawnSync('bash', ['-c', `set -o pipefail; ${script}`], {
    cwd: folder,
    env,
    maxBuffer: 2 ** 30,
  });
  const lines = stdout.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
  return { status, lines, hash: createHash('sha256').update(stdout).digest('hex') };
}

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

describe(`${ARTICLES} articles in ${SHARDS} shards give the same bytes as in one process`, () => {
  const whole = shell(`${command} < all.ndjson`);
  expect(whole).toMatchObject({ status: 0, lines: ARTICLES });

  it('with xargs, a process a shard', () => {
    const each = `ls in-*.ndjson | xargs -P 2 -I{} sh -c "${command} < {} > out-{}"`;
    expect(shell(`${each} && cat out-in-*.ndjson`)).toEqual(whole);
  });

  const parallel = has('parallel');
  if (!parallel) process.stderr.write('\nSKIPPED: GNU parallel is missing (apt-get install parallel)\n\n');
  it.skipIf(!parallel)('with GNU parallel, which cuts the stream itself', () => {
    // Its blocks end at line ends, and -k keeps their order.
    expect(shell(`parallel --will-cite -k -j 2 --pipe --block 120k "${command}" < all.ndjson`)).toEqual(
      whole,
    );
  });
});
