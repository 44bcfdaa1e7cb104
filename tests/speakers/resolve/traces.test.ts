import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Trace, Traces } from '../../../src/speakers/resolve/traces.js';
import { unnamedBy } from '../../../src/speakers/resolve/unnamed.js';

const who = unnamedBy('a baker', { head: 'baker', words: [] });
const at = (from: number, weight: number): Trace => ({ who, from, weight });
const shown = (traces: Traces, token: number): string[] =>
  [...traces.before(token)].map(({ from, weight }) => `${from}/${weight}`);

it('traces in front of a token are told from the nearest on', () => {
  const traces = new Traces([at(2, 1), at(5, 1), at(9, 1)]);
  traces.leave(at(7, 2));
  traces.leave(at(3, 2));
  expect(shown(traces, 9)).toEqual(['7/2', '5/1', '3/2', '2/1']);
  expect(shown(traces, 2)).toEqual([]);
});

it('of two at one place, the one that was left last is told first', () => {
  const traces = new Traces([at(5, 1)]);
  traces.leave(at(5, 2));
  traces.leave(at(5, 3));
  expect(shown(traces, 6)).toEqual(['5/3', '5/2', '5/1']);
});

it('all traces in front of a token are told, in any order of leaving', () => {
  const places = fc.array(fc.nat({ max: 20 }), { maxLength: 12 });
  fc.assert(
    fc.property(places, places, fc.nat({ max: 21 }), (written, left, token) => {
      const traces = new Traces(written.sort((a, b) => a - b).map((from) => at(from, 1)));
      for (const from of left) traces.leave(at(from, 2));
      const told = [...traces.before(token)].map(({ from }) => from);
      const expected = [...written, ...left].filter((from) => from < token).sort((a, b) => b - a);
      expect(told).toEqual(expected);
    }),
  );
});
