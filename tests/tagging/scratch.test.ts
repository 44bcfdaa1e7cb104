import { describe, expect, it } from 'vitest';
import { bytes, doubles, floats } from '../../src/tagging/scratch.js';

describe.each([
  ['doubles', doubles],
  ['floats', floats],
  ['bytes', bytes],
] as const)('room for %s', (_name, make) => {
  it('is for as many as are asked for, and the same over and over', () => {
    const scratch = make();
    const room = scratch.room(10);
    expect(room.length).toBeGreaterThanOrEqual(10);
    expect(scratch.room(7)).toBe(room);
    expect(scratch.room(10)).toBe(room);
    expect(scratch.room(1000).length).toBeGreaterThanOrEqual(1000);
  });

  it('for a text far longer than articles is not kept', () => {
    const scratch = make();
    const room = scratch.room(1000);
    expect(scratch.room(2 ** 20)).toHaveLength(2 ** 20);
    expect(scratch.room(1000)).toBe(room);
  });
});
