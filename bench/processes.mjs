// Whole processes, measured from outside: CPU time, wall time, peak memory.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const USAGE = path.join(import.meta.dirname, 'usage.cjs');
export const BIN = path.join(import.meta.dirname, '../bin/article-analyze.js');

/** Runs Node with these arguments. `status` is the exit status; memory is in megabytes (MiB). */
export function runNode(args, { input, env } = {}) {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    input,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return { wallMs: performance.now() - start, ...JSON.parse(output[3].toString()) };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs each command once a round, side by side, and gives the medians of every measure by the command's name. */
export function compare(commands, rounds) {
  const runs = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, { args, ...given }] of Object.entries(commands))
      runs.get(name).push(runNode(args, given));
  return Object.fromEntries(
    [...runs].map(([name, list]) => [
      name,
      Object.fromEntries(
        ['wallMs', 'cpuMs', 'peakMb'].map((key) => [key, median(list.map((run) => run[key]))]),
      ),
    ]),
  );
}
