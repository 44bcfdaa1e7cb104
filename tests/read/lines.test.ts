import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/read/lines.js';
import { collect } from './collect.js';

async function linesOf(chunks: string[], maxBytes = 1000) {
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const lines = await collect(readLines(stream, maxBytes));
  return lines.map(({ number, bytes }) => [number, bytes?.toString() ?? null]);
}

describe('readLines', () => {
  it('numbers lines from 1, blank ones included', async () => {
    expect(await linesOf(['one\n\nthree\n'])).toEqual([
      [1, 'one'],
      [2, ''],
      [3, 'three'],
    ]);
  });

  it('gives a last line without a line feed', async () => {
    expect(await linesOf(['one\ntwo'])).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]);
  });

  it('gives null for a line over the limit and goes on after it', async () => {
    expect(await linesOf(['12345\n1234', '56\nabc'], 5)).toEqual([
      [1, '12345'],
      [2, null],
      [3, 'abc'],
    ]);
  });

  it('finds the same lines however the bytes are cut up', async () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n') }));
    await fc.assert(
      fc.asyncProperty(pieces, async (chunks) => {
        expect(await linesOf(chunks, 4)).toEqual(await linesOf([chunks.join('')], 4));
      }),
    );
  });
});
