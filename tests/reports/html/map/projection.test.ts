import { describe, expect, test } from 'vitest';
import world from '../../../../src/models/world.json' with { type: 'json' };
import { project, WORLD_HEIGHT, WORLD_WIDTH } from '../../../../src/reports/html/map/projection.js';

describe('the projection of the map', () => {
  test.each([
    ['the middle', 0, 0, 500, WORLD_HEIGHT / 2],
    ['the eastern end of the equator', 0, 180, WORLD_WIDTH, WORLD_HEIGHT / 2],
    ['the western end of the equator', 0, -180, 0, WORLD_HEIGHT / 2],
    ['the north pole', 90, 0, 500, 0],
    ['the south pole', -90, 0, 500, WORLD_HEIGHT],
  ])('puts %s where it belongs', (_name, latitude, longitude, x, y) => {
    const point = project(latitude, longitude);
    expect(point.x).toBeCloseTo(x, 6);
    expect(point.y).toBeCloseTo(y, 6);
  });

  test('narrows the world towards the poles, as Equal Earth does', () => {
    expect(WORLD_WIDTH / WORLD_HEIGHT).toBeCloseTo(2.0547, 3);
    expect((2 * (project(90, 180).x - 500)) / WORLD_WIDTH).toBeCloseTo(0.5925, 3);
  });

  test('is the one on which the outlines were drawn', () => {
    expect([world.width, world.height]).toEqual([WORLD_WIDTH, Math.round(WORLD_HEIGHT)]);
    expect(world.land).toMatch(/^(?:M\d+ \d+l[-\d ]+z)+$/);
    expect(world.borders).toMatch(/^(?:M\d+ \d+l[-\d ]+)+$/);
  });

  test('has no line that runs across the whole map, as land on both sides of the antimeridian would draw', () => {
    const steps = [...(world.land + world.borders).matchAll(/l([-\d ]+)/g)].flatMap(
      ([, path]) => path!.match(/-?\d+/g)!,
    );
    expect(Math.max(...steps.map((step) => Math.abs(Number(step))))).toBeLessThan(100);
  });
});
