import fs from 'node:fs';
import path from 'node:path';
import { asciiOf } from './ascii.mjs';

/** An import of names, of the default, of everything, or for what a module does: a statement, which is not within another. */
const IMPORT = /(?<=^|[;}\n])import(?:\{[^}]*\}from| \w+ from|\*as \w+ from|)"[^"]*";/g;

/** What a module of CommonJS exports. */
const DEFAULT = /export default ([^;]*);\s*$/;

/**
 * Rewrites the modules below a folder of the bundle as `src/start/module-script.ts` takes them: imports first, exports in one list, and
 * in ASCII.
 */
export function plainModules(folder) {
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(folder, name);
    const module = fs.readFileSync(file, 'utf8');
    const imports = module.match(IMPORT) ?? [];
    const rest = module.replace(IMPORT, '').replace(DEFAULT, 'var _all_=$1;export{_all_ as default};');
    fs.writeFileSync(file, asciiOf([...imports, rest].join('')));
  }
}
