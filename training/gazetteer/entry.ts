/** A place on its way into the gazetteer. */
export interface Entry {
  kind: 'country' | 'region' | 'city';
  /** ISO 3166-1 alpha-2 of the country it is or lies in; "" for none. */
  code: string;
  /** GeoNames' code of the first-level region within the country; "" where unknown. */
  region: string;
  /** Folded; a leading "?" marks a name that is also a word or somebody's name. */
  names: string[];
  /** Degrees, or null. */
  position: Position | null;
  /** Of cities; 0 for others. */
  population: number;
  /** What is compared where places share a name: people who live there, in or around it. */
  weight: number;
  /** Whether a list written by hand has it under this name. */
  listed: boolean;
}

export interface Position {
  latitude: number;
  longitude: number;
}

export const bare = (name: string): string => name.replace(/^\?/u, '');

/** The centre of many positions: the mean of their directions from the middle of the earth. */
export function centre(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null;
  const rad = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of positions) {
    x += Math.cos(latitude * rad) * Math.cos(longitude * rad);
    y += Math.cos(latitude * rad) * Math.sin(longitude * rad);
    z += Math.sin(latitude * rad);
  }
  return { latitude: Math.atan2(z, Math.hypot(x, y)) / rad, longitude: Math.atan2(y, x) / rad };
}
