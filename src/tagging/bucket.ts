/** A distance in tokens as one of a dozen classes: exact up to 4, then ever wider. Negative (none) is a class of its own. */
export function bucketOf(distance: number): number {
  if (distance < 0) return 15;
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  if (distance <= 24) return 8;
  return distance <= 49 ? 9 : 10;
}

/** A probability as one of ten classes, fine near 0 and 1. */
export function probabilityBucket(p: number): number {
  if (p < 0.01) return 0;
  if (p < 0.05) return 1;
  if (p < 0.12) return 2;
  if (p < 0.25) return 3;
  if (p < 0.4) return 4;
  if (p < 0.6) return 5;
  if (p < 0.75) return 6;
  if (p < 0.88) return 7;
  return p < 0.97 ? 8 : 9;
}
