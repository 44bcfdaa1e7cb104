import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBatches } from '../../src/bulk/batches.js';

const THREADS = { threads: 2, most: 4 };

/** Work that doubles numbers, fails at odd ones from 7 on, and tells which it was given together. */
function doubling() {
  const batches: number[][] = [];
  const work = async (items: number[]) => {
    batches.push(items);
    await null;
    return items.map((item) =>
      item >= 7 && item % 2 === 1 ? { error: `odd ${item}` } : { value: item * 2 },
    );
  };
  return { batches, work };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('items that wait are worked on together', () => {
  it.each<[number, number[][]]>([
    [0, []],
    [1, [[0]]],
    [2, [[0], [1]]],
    [6, [[0], [1], [2, 3], [4], [5]]],
    [14, [[0], [1], [2, 3, 4, 5], [6, 7, 8, 9], [10, 11], [12], [13]]],
  ])('%i items given at once to two threads', async (count, expected) => {
    const { batches, work } = doubling();
    const workOn = inBatches(THREADS, work);
    await Promise.allSettled(numbers(count).map(workOn));
    expect(batches).toEqual(expected);
  });

  it('no more than as many batches at a time as there are threads, whenever the items come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 5 }),
        async (scheduler, threads, most) => {
          let now = 0;
          const workOn = inBatches<number, number>({ threads, most }, async (items) => {
            now += 1;
            expect(now).toBeLessThanOrEqual(threads);
            expect(items.length).toBeLessThanOrEqual(most);
            await scheduler.schedule(Promise.resolve());
            now -= 1;
            return items.map((item) => ({ value: item * 2 }));
          });
          const results = numbers(12).map((item) =>
            scheduler.schedule(Promise.resolve()).then(() => workOn(item)),
          );
          expect(await scheduler.waitFor(Promise.all(results))).toEqual(numbers(12).map((item) => item * 2));
        },
      ),
    );
  });
});

describe('an item costs no other its result', () => {
  it('where it fails', async () => {
    const workOn = inBatches(THREADS, doubling().work);
    const results = await Promise.allSettled(numbers(9).map(workOn));
    expect(results.map((result) => ('value' in result ? result.value : result.reason))).toEqual([
      ...[0, 2, 4, 6, 8, 10, 12],
      'odd 7',
      16,
    ]);
  });

  it('where the thread breaks down at it: the others are worked on again, each alone', async () => {
    const workOn = inBatches<number, number>(THREADS, async (items) => {
      await null;
      if (items.includes(4)) throw new Error('The thread ended.');
      return items.map((item) => ({ value: item }));
    });
    const results = await Promise.allSettled(numbers(9).map(workOn));
    expect(results.map((result) => ('value' in result ? result.value : result.reason.message))).toEqual([
      ...[0, 1, 2, 3],
      'The thread ended.',
      ...[5, 6, 7, 8],
    ]);
  });
});
