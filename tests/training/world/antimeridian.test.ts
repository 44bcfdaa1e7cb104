import { describe, expect, test } from 'vitest';
import { atAntimeridian, type Position } from '../../../training/world/antimeridian.js';

/** Each ring as its westernmost and easternmost longitude, from west to east. */
const reach = (rings: Position[][]) =>
  rings
    .map((ring) => [Math.min(...ring.map(([x]) => x)), Math.max(...ring.map(([x]) => x))])
    .sort((a, b) => a[0]! - b[0]!);

describe('a ring at the antimeridian', () => {
  test.each<[string, Position[], number[][]]>([
    ['that does not reach it stays whole', [[10, 0], [20, 0], [20, 5], [10, 0]], [[10, 20]]], // biome-ignore format: a ring a line
    ['that touches it stays whole', [[170, 0], [180, 0], [180, 5], [170, 0]], [[170, 180]]], // biome-ignore format: a ring a line
    ['that jumps over it from the west is cut', [[178, 0], [-178, 0], [-178, 5], [178, 5], [178, 0]], [[-180, -178], [178, 180]]], // biome-ignore format: a ring a line
    ['that begins on it is cut', [[-180, 0], [-179, 1], [-180, 2], [179, 1], [-180, 0]], [[-180, -179], [179, 180]]], // biome-ignore format: a ring a line
  ])('%s', (_name, ring, expected) => {
    const rings = atAntimeridian(ring);
    expect(reach(rings)).toEqual(expected);
    for (const one of rings) expect(one.at(-1)).toEqual(one[0]);
  });
});
