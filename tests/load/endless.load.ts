import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { records } from '../cli/command.js';
import { tinyRecord } from './articles.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'endless-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const CTRL_C = '\x03';

it.each([1, 2])('an endless stream ends at Ctrl-C with whole lines and exit 130 (%i jobs)', async (jobs) => {
  const out = path.join(folder, `${jobs}.ndjson`);
  const command = `'${process.execPath}' bin/article-analyze.js --input-format ndjson -f ndjson --jobs ${jobs} -`;
  // The shell outlives the key, which reaches all that runs in the terminal, and tells how the command ended.
  const script = `trap : INT; yes '${tinyRecord(0).trim()}' | ${command} > '${out}'; exit \${PIPESTATUS[1]}`;
  const terminal = spawn('script', ['-qefc', script, '/dev/null'], {
    env: { ...process.env, SHELL: '/bin/bash', TERM: 'xterm' },
  });
  terminal.stdout.resume();
  while (!fs.existsSync(out) || fs.statSync(out).size < 500_000) await wait(20);
  terminal.stdin.write(CTRL_C);
  const [status] = await once(terminal, 'exit');
  expect(status).toBe(130);
  const text = fs.readFileSync(out, 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  const ids = new Set(records(text).map(({ id }) => id));
  expect([...ids]).toEqual(['r0']);
});
