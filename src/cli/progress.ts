import { stat } from 'node:fs/promises';
import type { Sources } from '../read/sources.js';

/** A line on a terminal that says how far the work is. */
export interface Progress {
  /** So many bytes more were read. */
  read(bytes: number): void;
  /** One article more is done. */
  count(): void;
  /** Takes the line away, for a message or for good. */
  clear(): void;
}

const EVERY_MS = 100;
const NONE: Progress = { read: () => {}, count: () => {}, clear: () => {} };

/** The bytes of all sources; null where one is not a file. */
async function sizeOf({ list }: Sources): Promise<number | null> {
  let size = 0;
  for (const source of list) {
    if (!('path' in source)) continue;
    const stats = source.path === null ? undefined : await stat(source.path).catch(() => undefined);
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

/** "1,234 articles, 56 a second, 40%, 3 min left". The share and the time are left out where `total` is null. */
export function progressLine(articles: number, seconds: number, read: number, total: number | null): string {
  const rate = articles / Math.max(seconds, 0.001);
  const parts = [
    `${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}`,
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')} a second`,
  ];
  if (total !== null && read > 0) {
    const left = Math.max(0, total - read);
    parts.push(`${Math.floor((100 * Math.min(read, total)) / total)}%`);
    if (left > 0) parts.push(`${duration((seconds * left) / read)} left`);
  }
  return parts.join(', ');
}

/** A progress line on standard error where `isWanted` and it is a terminal; else nothing. */
export async function openProgress(sources: Sources, isWanted: boolean): Promise<Progress> {
  const { stderr } = process;
  if (!isWanted || !stderr.isTTY) return NONE;
  const total = await sizeOf(sources);
  const start = performance.now();
  let [articles, bytes, shownAt] = [0, 0, 0];
  const clear = (): void => {
    if (shownAt > 0) stderr.write('\r\u001b[K');
    shownAt = 0;
  };
  return {
    clear,
    read: (more) => (bytes += more),
    count: () => {
      articles += 1;
      const now = performance.now();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      stderr.write(`\r${progressLine(articles, (now - start) / 1000, bytes, total)}\u001b[K`);
    },
  };
}
