// The licence texts of every package whose code or data the bundle contains.
import fs from 'node:fs';
import path from 'node:path';

/** The folder of the npm package that `file` belongs to, or undefined for our own source. */
function packageFolder(file) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
  return match?.[1];
}

function licenceText(folder) {
  const name = fs.readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  return name
    ? fs.readFileSync(path.join(folder, name), 'utf8').trim()
    : 'No licence file; see the field above.';
}

const DATA = `Place names, positions and populations come from GeoNames (https://www.geonames.org/), under the Creative Commons
Attribution 4.0 licence (https://creativecommons.org/licenses/by/4.0/); they were selected, merged and rounded.

The outlines of the map come from Natural Earth (https://www.naturalearthdata.com/), which is in the public domain, by way of
world-atlas (ISC licence, Copyright 2013-2019 Michael Bostock); they were simplified and projected.
`;

/** Packages that data of `src/models/` is made from, under terms that ask for their notice. */
const SOURCES = ['node_modules/compromise'];

/** The data that is under a licence of its own, and one section a bundled package: name, version, licence and its text. `metafile` is esbuild's. */
export function thirdPartyNotices(metafile) {
  const bundled = Object.keys(metafile.inputs).map(packageFolder).filter(Boolean);
  const folders = [...new Set([...bundled, ...SOURCES])].sort();
  const sections = folders.map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceText(folder)}\n`;
  });
  return `This package bundles the following data and software.\n\n${[DATA, ...sections].join(`\n${'-'.repeat(72)}\n\n`)}`;
}
