import { setImmediate as nextTurn } from 'node:timers/promises';

/** Watches for Ctrl-C and the like, so that what is being written is written to its end. */
export interface Interruption {
  /** Is aborted at the first signal; a second one ends the program at once. */
  signal: AbortSignal;
  /** Stops watching. Ends the program by the signal that came, as it would have ended without this, if one did. */
  end(): Promise<void>;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export function watchForInterruption(): Interruption {
  const controller = new AbortController();
  let caught: NodeJS.Signals | null = null;
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    forget();
    caught = signal;
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    end: async () => {
      // Ctrl-C ends whoever writes the input as well: that end can be heard of before the signal.
      await nextTurn();
      await nextTurn();
      forget();
      if (caught) process.kill(process.pid, caught);
    },
  };
}
