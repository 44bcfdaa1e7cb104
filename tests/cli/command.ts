import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const BIN = path.resolve('bin/article-analyze.js');

/** What the built command did. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command to its end, outside of a terminal. */
export function run(args: string[], { input = '', ...options }: SpawnSyncOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    maxBuffer: 2 ** 28,
    ...options,
    env: environment(options.env),
  });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** Starts the built command with all its streams open; `node` are options of Node itself. */
export function start(args: string[], cwd?: string, ...node: string[]) {
  return spawn(process.execPath, [...node, BIN, ...args], { cwd, env: environment() });
}

/** Without what the developer's own environment says about colour and debugging. */
function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, ARTICLE_ANALYZE_DEBUG, NODE_OPTIONS, ...rest } = process.env;
  return { ...rest, ...more };
}

/** The objects of an NDJSON report. */
export function records(stdout: string) {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
