/** What became of an item; plain values, which come from other threads. */
export type Settled<R> = { value: R } | { error: unknown };

/** Works on items, and gives what became of each, in their order. Rejects where it broke down. */
export type WorkOnBatch<T, R> = (items: T[]) => Promise<Settled<R>[]>;

interface Waiting<T, R> {
  item: T;
  resolve: (value: R) => void;
  reject: (error: unknown) => void;
}

/**
 * Gives back a function that has an item worked on together with others that wait: a message from thread to thread costs as much for
 * several as for one.
 *   threads  how many batches are worked on at a time. Items that wait are shared out among them, so that none has nothing to do
 *            while another has several
 *   most     items a batch
 */
export function inBatches<T, R>(
  { threads, most }: { threads: number; most: number },
  work: WorkOnBatch<T, R>,
): (item: T) => Promise<R> {
  const waiting: Waiting<T, R>[] = [];
  let busy = 0;
  const workOn = async (): Promise<void> => {
    busy += 1;
    while (waiting.length > 0)
      await settle(waiting.splice(0, Math.min(most, Math.ceil(waiting.length / threads))), work);
    busy -= 1;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (busy < threads) void workOn();
    });
}

/** Settles every item of a batch. Where the work broke down, each is worked on alone: one item costs no other its result. */
async function settle<T, R>(batch: readonly Waiting<T, R>[], work: WorkOnBatch<T, R>): Promise<void> {
  try {
    const settled = await work(batch.map(({ item }) => item));
    batch.forEach(({ resolve, reject }, i) => {
      const result = settled[i]!;
      if ('error' in result) reject(result.error);
      else resolve(result.value);
    });
  } catch (error) {
    if (batch.length === 1) batch[0]!.reject(error);
    else for (const one of batch) await settle([one], work);
  }
}
