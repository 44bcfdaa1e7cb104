import fs from 'node:fs';
import path from 'node:path';

const IMPORT = /(?:from|import)\s*\(?['"](\.[^'"]+)\.js['"]/g;

/** Removes from `folder` all declarations that those of `entry` do not lead to: users of the library see no others. */
export function pruneTypes(folder, entry) {
  const reached = new Set();
  const follow = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, name] of fs.readFileSync(file, 'utf8').matchAll(IMPORT))
      follow(path.join(path.dirname(file), `${name}.d.ts`));
  };
  follow(path.join(folder, entry));
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (file.endsWith('.d.ts') && !reached.has(file)) fs.rmSync(file);
  }
}
