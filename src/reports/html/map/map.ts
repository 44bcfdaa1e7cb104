import type { Place } from '../../../article.js';
import world from '../../../models/world.json' with { type: 'json' };
import { safe } from '../safe.js';
import { type Point, project, WORLD_HEIGHT, WORLD_WIDTH } from './projection.js';

/** The narrowest stretch of the world that is shown, in units of the map: the outlines are too coarse for less. */
const LEAST_WIDTH = 220;
const RATIO = WORLD_WIDTH / WORLD_HEIGHT;

/** A place and where it lies. */
interface Dot extends Point {
  name: string;
}

/** The part of the map that is shown. */
interface View extends Point {
  width: number;
  height: number;
}

/** A map, as SVG, of the places whose position is known; the empty text where none is. */
export function map(places: readonly Place[]): string {
  const dots = places.flatMap(({ name, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ name, ...project(latitude, longitude) }],
  );
  if (dots.length === 0) return '';
  const view = viewOf(dots);
  const unit = view.width / 400;
  const box = [view.x, view.y, view.width, view.height].map((number) => number.toFixed(1)).join(' ');
  const label = safe(`Map: ${dots.map(({ name }) => name).join(', ')}`);
  const marks = dots.map(
    ({ x, y, name }) =>
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(4 * unit).toFixed(2)}"><title>${safe(name)}</title></circle>`,
  );
  return `<svg class="map" viewBox="${box}" role="img" aria-label="${label}"><path class="land" d="${world.land}"/><path class="borders" d="${world.borders}"/>${marks.join('')}${labels(dots, view, unit)}</svg>`;
}

/** All dots with room around them, as wide as the world is for its height, and within it. */
function viewOf(dots: readonly Dot[]): View {
  const [left, right] = [Math.min(...dots.map(({ x }) => x)), Math.max(...dots.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...dots.map(({ y }) => y)), Math.max(...dots.map(({ y }) => y))];
  const wanted = Math.max(LEAST_WIDTH, (right - left) * 1.4, (bottom - top) * 1.4 * RATIO);
  const width = Math.min(WORLD_WIDTH, wanted);
  const height = width / RATIO;
  const within = (middle: number, size: number, all: number): number =>
    Math.max(0, Math.min(all - size, middle - size / 2));
  return {
    x: within((left + right) / 2, width, WORLD_WIDTH),
    y: within((top + bottom) / 2, height, WORLD_HEIGHT),
    width,
    height,
  };
}

/** Names beside their dots, the most central places first; a name that would lie on another is left out. */
function labels(dots: readonly Dot[], { x: left, width: across }: View, unit: number): string {
  const size = 13 * unit;
  const taken: { x: number; y: number; width: number }[] = [];
  const written: string[] = [];
  for (const { name, x, y } of dots) {
    const width = name.length * size * 0.55;
    const isRight = x + width + 7 * unit < left + across;
    const from = isRight ? x + 7 * unit : x - 7 * unit - width;
    const hits = taken.some(
      (other) => Math.abs(other.y - y) < size * 1.1 && from < other.x + other.width && other.x < from + width,
    );
    if (hits || from < left) continue;
    taken.push({ x: from, y, width });
    written.push(
      `<text x="${(isRight ? from : x - 7 * unit).toFixed(1)}" y="${(y + size / 3).toFixed(1)}" font-size="${size.toFixed(2)}" text-anchor="${isRight ? 'start' : 'end'}" aria-hidden="true">${safe(name)}</text>`,
    );
  }
  return written.join('');
}
