import data from '../models/towns.json' with { type: 'json' };
import { findFingerprint, unpackFingerprints } from '../tagging/fingerprints.js';

let loaded: Uint32Array | null = null;

/** Whether some town of the world, however small, bears this folded name; a few other names are taken for one's. */
export function isTown(folded: string): boolean {
  loaded ??= unpackFingerprints(data);
  return findFingerprint(loaded, folded) >= 0;
}
