export type Position = [longitude: number, latitude: number];

const EDGE = 180;

/** A ring whose longitudes run on across the antimeridian, beyond 180 degrees, instead of jumping to the other side. */
function unrolled(ring: readonly Position[]): Position[] {
  let before = ring[0]![0];
  return ring.map(([longitude, latitude]) => {
    const turns = Math.round((before - longitude) / 360);
    before = longitude + turns * 360;
    return [before, latitude];
  });
}

/** The part of a ring on one side of a meridian: `side` 1 keeps what is west of it, -1 what is east. */
function clipped(ring: readonly Position[], meridian: number, side: 1 | -1): Position[] {
  const isInside = ([longitude]: Position): boolean => (meridian - longitude) * side >= 0;
  return ring.flatMap((point, i) => {
    const last = ring.at(i - 1)!;
    const share = (meridian - last[0]) / (point[0] - last[0]);
    const crossing: Position = [meridian, last[1] + share * (point[1] - last[1])];
    const entry = isInside(point) === isInside(last) ? [] : [crossing];
    return isInside(point) ? [...entry, point] : entry;
  });
}

/** A closed ring as one ring or, where it crosses the antimeridian, as those on either side of it. Degrees, closed too. */
export function atAntimeridian(ring: readonly Position[]): Position[][] {
  const open = unrolled(ring).slice(0, -1);
  return [-360, 0, 360].flatMap((turn) => {
    const shifted = open.map(([longitude, latitude]): Position => [longitude + turn, latitude]);
    const part = clipped(clipped(shifted, EDGE, 1), -EDGE, -1);
    return part.some(([longitude]) => Math.abs(longitude) < EDGE) ? [[...part, part[0]!]] : [];
  });
}
