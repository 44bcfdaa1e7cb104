import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/bulk/in-order.js';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

async function* naturals(): AsyncGenerator<number> {
  for (let n = 0; ; n++) yield n;
}

describe('work in order', () => {
  it('gives every result once, in the order of the items, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (delays, limit) => {
        const work = async (item: { at: number; delay: number }) => {
          await wait(item.delay);
          return item.at;
        };
        const results = inOrder(from(delays.map((delay, at) => ({ delay, at }))), limit, work);
        expect(await collect(results)).toEqual(delays.map((_, at) => at));
      }),
      { numRuns: 30 },
    );
  });

  it.each([1, 2, 5])('holds no more than %i items that a slow reader has not taken', async (limit) => {
    let begun = 0;
    let read = 0;
    const work = async (n: number) => {
      begun += 1;
      return n;
    };
    for await (const _ of inOrder(naturals(), limit, work)) {
      expect(begun - read).toBeLessThanOrEqual(limit);
      read += 1;
      await wait(1);
      if (read === 20) break;
    }
  });

  it('gives a result as soon as it is there, though no further item comes', async () => {
    async function* oneAndWait(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(oneAndWait(), 4, async (n) => n);
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  it('gives what was begun, and takes nothing more, once it is stopped', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    for await (const n of inOrder(naturals(), 3, async (item) => item, stop.signal)) {
      seen.push(n);
      if (n === 4) stop.abort();
    }
    expect(seen.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(seen.length).toBeLessThanOrEqual(5 + 3);
  });

  it('ends when it is stopped while it waits for an item that never comes', async () => {
    const stop = new AbortController();
    async function* never(): AsyncGenerator<number> {
      await new Promise(() => {});
    }
    const results = collect(inOrder(never(), 2, async (n) => n, stop.signal));
    stop.abort();
    expect(await results).toEqual([]);
  });
});
