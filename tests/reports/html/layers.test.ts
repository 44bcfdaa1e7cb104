import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layer, layered, levelsOf } from '../../../src/reports/html/layers.js';

const TEXT = 'abcdefghij';

/** A layer whose pieces stand in brackets; "^" and "$" are where it begins and ends. */
const layer = (name: string, start: number, end: number): Layer => ({
  start,
  end,
  open: (isFirst) => `[${name}${isFirst ? '^' : ''}`,
  close: (isLast) => `${isLast ? '$' : ''}]`,
});

const written = (layers: readonly Layer[], start = 0, end = TEXT.length): string =>
  layered(start, end, levelsOf(layers), (from, to) => TEXT.slice(from, to));

describe('layers', () => {
  it.each([
    ['none', [], 'abcdefghij'],
    ['one beside the other', [layer('1', 0, 2), layer('2', 2, 4)], '[1^ab$][2^cd$]efghij'],
    ['one inside another', [layer('2', 3, 5), layer('1', 1, 6)], 'a[1^bc[2^de$]f$]ghij'],
    ['three deep', [layer('1', 0, 9), layer('2', 1, 8), layer('3', 2, 3)], '[1^a[2^b[3^c$]defgh$]i$]j'],
    [
      'one that reaches over the end of another, in pieces',
      [layer('1', 0, 4), layer('2', 2, 6)],
      '[1^ab[2^cd]$][2ef$]ghij',
    ],
    ['one without words', [layer('1', 3, 3)], 'abcdefghij'],
  ])('are written: %s', (_, layers, html) => {
    expect(written(layers)).toBe(html);
  });

  it('are cut at the ends of what is written', () => {
    expect(written([layer('1', 1, 8)], 3, 5)).toBe('[1de]');
  });

  it('never lose or repeat a character, and each layer begins and ends once', () => {
    const spans = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const layers = pairs.map(([a, b]) => layer('', Math.min(a, b), Math.max(a, b) + 1));
        const html = written(layers);
        expect(html.replace(/[^a-j]/g, '')).toBe(TEXT);
        expect(html.match(/\^/g)?.length ?? 0).toBe(layers.length);
        expect(html.match(/\$/g)?.length ?? 0).toBe(layers.length);
      }),
    );
  });
});
