import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Removes a file when the user interrupts the program, which then ends by the signal as it would have without this (a
 * shell reports 130 for Ctrl-C). Gives back a function that puts an end to that.
 */
export function cleanUpOnSignal(file: string): () => void {
  const cleanUp = (signal: NodeJS.Signals): void => {
    forget();
    rmSync(file, { force: true });
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, cleanUp);
  };
  for (const signal of SIGNALS) process.on(signal, cleanUp);
  return forget;
}
