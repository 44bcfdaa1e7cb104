import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Run, runsOf } from '../../src/diff/runs.js';

const SIGNS = { kept: '', dropped: '-', added: '+' };
const shown = (runs: Run[] | undefined): string | undefined =>
  runs?.map(({ count, is }) => `${SIGNS[is]}${count}`).join(' ');

const keys = fc.array(fc.constantFrom('we', 'go', 'now', '"'), { maxLength: 10 });

describe('runs of keys', () => {
  it.each([
    ['we go', 'we go', '2'],
    ['we go', 'we stay', '1 -1 +1'],
    ['now we go', 'we go now', '-1 2 +1'],
  ])('%j to %j', (before, after, runs) => {
    expect(shown(runsOf(before.split(' '), after.split(' '), 100))).toBe(runs);
  });

  it('are none where more edits are needed than are looked for', () => {
    expect(runsOf(['we', 'go'], ['they', 'stay'], 3)).toBeUndefined();
    expect(runsOf(['we', 'go'], ['they', 'stay'], 4)).toBeDefined();
  });

  it('have all of both lists, and keep what is the same', () => {
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const left = { old: [...before], new: [...after] };
        for (const { count, is } of runsOf(before, after, 100)!) {
          const gone = is === 'added' ? [] : left.old.splice(0, count);
          const there = is === 'dropped' ? [] : left.new.splice(0, count);
          if (is === 'kept') expect(gone).toEqual(there);
        }
        expect(left).toEqual({ old: [], new: [] });
      }),
    );
  });

  it('are the same there and back', () => {
    const counts = (runs: Run[] | undefined, wanted: Run['is']): number[] =>
      runs!.filter(({ is }) => is === wanted).map(({ count }) => count);
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        const [there, back] = [runsOf(one, other, 100), runsOf(other, one, 100)];
        expect(counts(there, 'added')).toEqual(counts(back, 'dropped'));
        expect(counts(there, 'kept')).toEqual(counts(back, 'kept'));
      }),
    );
  });
});
