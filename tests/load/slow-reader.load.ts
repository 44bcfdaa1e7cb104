import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { start } from '../cli/command.js';
import { tinyRecord } from './articles.js';

const RECORDS = 100_000;
/** The reader rests after so many. */
const AT_A_TIME = 2000;
const REST_MS = 100;

/** Kilobytes that a process has had in memory at most. */
const peak = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);

it(`${RECORDS} records go through a pipe to a slow reader in order, in the same memory from first to last`, async () => {
  const child = start(['--input-format', 'ndjson', '-f', 'ndjson', '-']);
  let fed = 0;
  const feed = (): void => {
    while (fed < RECORDS) if (!child.stdin.write(tinyRecord(fed++))) return;
    child.stdin.end();
  };
  child.stdin.on('drain', feed);
  feed();

  let read = 0;
  let ahead = 0;
  const peaks: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith(`{"schemaVersion":1,"id":"r${read}",`)) expect(line).toContain(`"id":"r${read}"`);
    read += 1;
    if (read % AT_A_TIME > 0) continue;
    ahead = Math.max(ahead, fed - read);
    if (read < RECORDS) peaks.push(peak(child.pid!));
    await wait(REST_MS);
  }
  expect(read).toBe(RECORDS);
  // What is ahead lies in the buffers of pipes, and not in the program.
  expect(ahead).toBeLessThan(RECORDS / 5);
  expect(peaks.at(-1)! / peaks[4]!).toBeLessThan(1.5);
});
