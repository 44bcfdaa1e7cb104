import { setFlagsFromString } from 'node:v8';

/** Sets V8 for what this program mostly does, which is to analyse one article in a process of its own. */
export function tuneEngine(): void {
  // V8 compiles an expression twice, for its first use and for its second; the many that this program has are compiled once,
  // which halves the time that they take.
  setFlagsFromString('--no-regexp-tier-up');
  // Functions are optimized when they have run a dozen times as long as V8 waits by itself: for one article most are not worth it,
  // and those that are have seen more by then. It is the V8 of Node 20 that counts so, and others refuse the flag aloud.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=900000');
}
