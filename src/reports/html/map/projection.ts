/** A point of the map, in units of its grid: `x` to the right, `y` down. */
export interface Point {
  x: number;
  y: number;
}

/** Units from the western to the eastern edge of the map of the world. */
export const WORLD_WIDTH = 1000;

/** The polynomial of the Equal Earth projection (Šavrič, Patterson and Jenny 2018), which shows areas true to size. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const M = Math.sqrt(3) / 2;
const RADIAN = Math.PI / 180;

const vertical = (p: number): number => p * (A1 + A2 * p ** 2 + A3 * p ** 6 + A4 * p ** 8);
const stretch = (p: number): number => A1 + 3 * A2 * p ** 2 + 7 * A3 * p ** 6 + 9 * A4 * p ** 8;
const halfWidth = Math.PI / (M * A1);
const halfHeight = vertical(Math.asin(M));
const SCALE = WORLD_WIDTH / 2 / halfWidth;

/** Units from the north pole to the south pole. */
export const WORLD_HEIGHT = 2 * halfHeight * SCALE;

/** Where a place lies on the map. `latitude` and `longitude` are in degrees, north and east. */
export function project(latitude: number, longitude: number): Point {
  const p = Math.asin(M * Math.sin(latitude * RADIAN));
  const x = (longitude * RADIAN * Math.cos(p)) / (M * stretch(p));
  return { x: (x + halfWidth) * SCALE, y: (halfHeight - vertical(p)) * SCALE };
}
