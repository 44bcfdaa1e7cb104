// Writes src/models/world.json: outlines of the world's land and the borders of its countries, as SVG paths on the map of
// the HTML report.
//   node training/run.mjs world
import fs from 'node:fs';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { project, WORLD_HEIGHT, WORLD_WIDTH } from '../src/reports/html/map/projection.js';
import { atAntimeridian, type Position } from './world/antimeridian.js';

const OUTPUT = 'src/models/world.json';
/** Square degrees of the triangle with its neighbours below which a point is left out. */
const LEAST_AREA = 0.3;
/** Land that lies wholly south of this is left out: it would take a quarter of the map. */
const SOUTH = -60;

/** Points on the grid of the map, none twice in a row. */
function onGrid(line: readonly Position[]): [number, number][] {
  const points = line.map(([longitude, latitude]) => {
    const { x, y } = project(latitude, longitude);
    return [Math.round(x), Math.round(y)] as [number, number];
  });
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]);
}

/** "M12 7l3-1 0 4": a path of steps, as short as SVG allows. */
function toPath(points: readonly [number, number][]): string {
  const steps = points.slice(1).map(([x, y], i) => `${x - points[i]![0]} ${y - points[i]![1]}`);
  return `M${points[0]!.join(' ')}l${steps.join(' ')}`.replaceAll(' -', '-');
}

const world = simplify(presimplify(atlas), LEAST_AREA);
const land = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
  geometry.coordinates.flat(),
);
const borders = mesh(world, world.objects.countries, (one, other) => one !== other).coordinates;
const coasts = land
  .filter((ring) => ring.some(([, latitude]) => latitude > SOUTH))
  .flatMap(atAntimeridian)
  .map(onGrid);

const about =
  'Land and borders (Natural Earth 1:110m, public domain, by way of the package world-atlas) on the Equal Earth projection; rebuilt by training/world.ts';
const paths = {
  about,
  width: WORLD_WIDTH,
  height: Math.round(WORLD_HEIGHT),
  land: coasts
    .filter((ring) => ring.length > 3)
    .map((ring) => `${toPath(ring.slice(0, -1))}z`)
    .join(''),
  borders: borders
    .map(onGrid)
    .filter((line) => line.length > 1)
    .map(toPath)
    .join(''),
};
fs.writeFileSync(OUTPUT, `${JSON.stringify(paths)}\n`);
process.stderr.write(`${OUTPUT}: ${paths.land.length + paths.borders.length} characters of paths\n`);
