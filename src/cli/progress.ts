import { fstatSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Sources } from '../read/sources.js';
import { withCommas } from '../thousands.js';

/** A line on a terminal that says how far the work is. */
export interface Progress {
  /** The work begins: what was read until now had been done by a run before this one. */
  begin(): void;
  /** So many bytes more were read. */
  read(bytes: number): void;
  /** One article more is done. */
  count(): void;
  /** Takes the line away, for a message or for good. */
  clear(): void;
}

const EVERY_MS = 100;
/** The columns of a terminal that does not tell. */
const PAGE = 80;
/** Bytes that a file is read by at a time. */
const READ_AHEAD = 2 ** 16;
const NONE: Progress = { begin: () => {}, read: () => {}, count: () => {}, clear: () => {} };

/** What a progress line is made of. */
export interface Measure {
  articles: number;
  /** Since the work began. */
  seconds: number;
  /** Bytes. */
  read: number;
  /** Bytes of all sources; null where one has no end that is known. */
  total: number | null;
  /** The bytes that a run before this one had done. */
  skipped: number;
}

/** What is known of a source, where something is; standard input may be a file too (`< articles.ndjson`). */
async function statsOf(path: string | null): Promise<Stats | undefined> {
  try {
    return path === null ? fstatSync(process.stdin.fd) : await stat(path);
  } catch {
    return undefined;
  }
}

/** The bytes of all sources; null where one is not a file. */
async function sizeOf({ list }: Sources): Promise<number | null> {
  let size = 0;
  for (const source of list) {
    if (!('path' in source)) continue;
    const stats = await statsOf(source.path);
    if (!stats?.isFile()) return null;
    size += stats.size;
  }
  return size;
}

/** "40 s", "3 min", "2 h 5 min". */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** In characters. */
const BAR = 20;

/** A bar for a share from 0 to 1. */
function bar(done: number): string {
  const full = Math.floor(done * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

/** "████░░░░ 40%, 1,234 articles, 56 a second, 3 min left". Bar, share and time are left out where `total` is null. */
export function progressLine({ articles, seconds, read, total, skipped }: Measure): string {
  const rate = articles / Math.max(seconds, 0.001);
  const parts = [
    `${withCommas(articles)} ${articles === 1 ? 'article' : 'articles'}`,
    `${rate < 10 ? rate.toFixed(1) : withCommas(Math.round(rate))} a second`,
  ];
  if (total === null || read === 0) return parts.join(', ');
  const done = Math.min(read / total, 1);
  if (done < 1 && read > skipped)
    parts.push(`${duration((seconds * (total - read)) / (read - skipped))} left`);
  return [`${bar(done)} ${Math.floor(100 * done)}%`, ...parts].join(', ');
}

/** A progress line on standard error where `isWanted` and it is a terminal that can take lines back; else nothing. */
export async function openProgress(sources: Sources, isWanted: boolean): Promise<Progress> {
  const { stderr } = process;
  if (!isWanted || !stderr.isTTY || process.env.TERM === 'dumb') return NONE;
  const total = await sizeOf(sources);
  let start = performance.now();
  let [articles, read, skipped, shownAt] = [0, 0, 0, 0];
  return {
    begin: () => {
      // What is read ahead of the first article is a part of the work.
      skipped = Math.max(0, read - READ_AHEAD);
      start = performance.now();
    },
    clear: () => {
      if (shownAt > 0) stderr.write('\r\u001b[K');
      shownAt = 0;
    },
    read: (more) => {
      read += more;
    },
    count: () => {
      articles += 1;
      const now = performance.now();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      const line = progressLine({ articles, seconds: (now - start) / 1000, read, total, skipped });
      stderr.write(`\r${line.slice(0, (stderr.columns || PAGE) - 1)}\u001b[K`);
    },
  };
}
