/** What happened first while waiting. */
type Event = 'item' | 'result' | 'stop';

/**
 * Does `work`, which never rejects, on up to `limit` items at a time, and gives the results in the order of the items. No more
 * than `limit` items and results are held: a slow reader slows the items down. Once `stop` is aborted no item is taken any
 * more, and what has been begun is given.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
  stop?: AbortSignal,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const begun: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = null;
  let isOpen = true;
  /** Begins the item that came; at a signal, or at the end, there are no more. */
  const take = async (event: 'item' | 'stop'): Promise<void> => {
    const item = event === 'item' ? await next : null;
    next = null;
    if (item && !item.done) begun.push(work(item.value));
    else isOpen = false;
  };
  while (isOpen || begun.length > 0) {
    if (isOpen && begun.length < limit) next ??= iterator.next();
    const event = await firstOf(next, begun[0], isOpen ? stop : undefined);
    if (event === 'result') yield await begun.shift()!;
    else await take(event);
  }
}

/** A race that leaves nothing behind on the signal, which outlives millions of them. */
async function firstOf(
  next: Promise<unknown> | null,
  result: Promise<unknown> | undefined,
  stop: AbortSignal | undefined,
): Promise<Event> {
  if (stop?.aborted) return 'stop';
  let onStop = () => {};
  const races: Promise<Event>[] = [];
  if (next) races.push(next.then(() => 'item'));
  if (result) races.push(result.then(() => 'result'));
  if (stop) races.push(new Promise((resolve) => (onStop = () => resolve('stop'))));
  stop?.addEventListener('abort', onStop, { once: true });
  try {
    return await Promise.race(races);
  } finally {
    stop?.removeEventListener('abort', onStop);
  }
}
