declare module 'world-atlas/countries-110m.json' {
  const atlas: import('topojson-client').Topology;
  export default atlas;
}

declare module 'topojson-client' {
  type Position = [longitude: number, latitude: number];
  /** A collection of shapes that share their lines. */
  interface Topology {
    objects: { land: unknown; countries: unknown };
  }
  export function feature(
    topology: Topology,
    object: unknown,
  ): { features: { geometry: { coordinates: Position[][][] } }[] };
  /** The lines for whose two sides `filter` is true; a line with one side has it twice. */
  export function mesh(
    topology: Topology,
    object: unknown,
    filter: (one: unknown, other: unknown) => boolean,
  ): { coordinates: Position[][] };
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-client';
  /** Gives every point the area of the triangle with its neighbours. */
  export function presimplify(topology: Topology): Topology;
  /** Without the points whose area is less than `least`. */
  export function simplify(topology: Topology, least: number): Topology;
}
