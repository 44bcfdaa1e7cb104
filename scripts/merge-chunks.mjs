import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** From this size on, in bytes, a chunk stays a file of its own. */
const LARGE = 16_000;

/**
 * Merges small chunks that are loaded together: each file of a program takes Node as long as some 10,000 characters of it. esbuild
 * makes one for every set of entries that share something, however little.
 *   metafile  what esbuild says of a build with minified ES modules in `dist/chunks`
 *   entries   sources of entries that are loaded at once or when they are needed; each takes the small chunks that it leads to into its
 *             own file, those first that come first
 *   apart     sources of entries that lead to nothing but what they need: what they share with others goes to a file of its own
 */
export async function mergeChunks({ outputs }, { entries, apart }) {
  const groups = groupsOf(outputs, entries, apart);
  const place = new Map(groups.flatMap(({ file, members }) => members.map((member) => [member, file])));
  for (const file of Object.keys(outputs)) redirect(file, place, outputs);
  for (const group of groups) await merge(group, outputs);
  refuseCycles(groups.map(({ file }) => file));
}

const importsOf = (output) =>
  output.imports
    .filter(({ kind, external }) => kind === 'import-statement' && !external)
    .map(({ path: file }) => file);

/** A file and all that it leads to at once. */
function closure(outputs, file, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const imported of importsOf(outputs[file])) closure(outputs, imported, reached);
  return reached;
}

/**
 * Which chunks go to which file: `{ file, members }`, the file itself among its members if it was there before. What large chunks
 * need, which stay as they are, is kept from what needs them: files would import each other otherwise.
 */
function groupsOf(outputs, entries, apart) {
  const files = Object.keys(outputs);
  const outputOf = (source) => files.find((file) => outputs[file].entryPoint === source);
  const reach = (file) => closure(outputs, file);
  const isLarge = (file) => outputs[file].bytes >= LARGE && !entries.includes(outputs[file].entryPoint);
  const needed = new Set(files.filter(isLarge).flatMap((file) => [...reach(file)]));
  const guarded = [needed, ...apart.map((source) => reach(outputOf(source)))];
  const isMerged = (chunk) =>
    !outputs[chunk].entryPoint && !isLarge(chunk) && !(needed.has(chunk) && [...reach(chunk)].some(isLarge));
  const groups = new Map();
  const taken = new Set();
  for (const entry of entries.map(outputOf)) {
    for (const chunk of reach(entry)) {
      if (taken.has(chunk) || !(chunk === entry || isMerged(chunk))) continue;
      taken.add(chunk);
      const sharing = guarded.map((chunks) => Number(chunks.has(chunk))).join('');
      const isOwn = chunk === entry || !sharing.includes('1');
      const file = isOwn
        ? entry
        : path.join(path.dirname(entry), `shared-${sharing}-${path.basename(entry)}`);
      groups.set(file, [...(groups.get(file) ?? []), chunk]);
    }
  }
  return [...groups]
    .map(([file, members]) => ({ file, members }))
    .filter(({ members }) => members.length > 1);
}

/** The name under which a merged file exports what a chunk exported. */
const nameIn = (chunk, name) => `${path.parse(chunk).name.replace(/\W/g, '_')}_${name}`;

const IMPORT = /import\s*(?:\{([^}]*)\}\s*from\s*)?"(\.[^"]+)";/g;

/** Has a file import from merged files what it imported from their members; members of the same file are left to `merge`. */
function redirect(file, place, outputs) {
  const folder = path.dirname(file);
  const code = fs.readFileSync(file, 'utf8').replace(IMPORT, (statement, names, specifier) => {
    const chunk = path.join(folder, specifier);
    const target = place.get(chunk);
    if (!target || outputs[chunk].entryPoint) return statement;
    if (!names) return '';
    if (target === place.get(file)) return statement;
    const renamed = names.split(',').map((name) => {
      const [from, to = from] = name.trim().split(' as ');
      return `${nameIn(chunk, from)} as ${to}`;
    });
    return `import{${renamed}}from"./${path.relative(folder, target)}";`;
  });
  fs.writeFileSync(file, code);
}

async function merge({ file, members }, outputs) {
  const folder = path.dirname(file);
  const exported = members.flatMap((member) => {
    const { exports } = outputs[member];
    const names = member === file ? exports : exports.map((name) => `${name} as ${nameIn(member, name)}`);
    return names.length ? [`export{${names}}from"./${path.basename(member)}";`] : [];
  });
  const { outputFiles } = await build({
    stdin: { contents: exported.join('\n'), resolveDir: folder },
    bundle: true,
    format: 'esm',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
    minify: true,
    legalComments: 'none',
    write: false,
    plugins: [onlyThese(folder, members)],
  });
  for (const member of members) fs.rmSync(member);
  fs.writeFileSync(file, outputFiles[0].text);
}

const onlyThese = (folder, members) => ({
  name: 'only-these',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ path: specifier }) =>
      members.includes(path.join(folder, specifier)) ? null : { path: specifier, external: true },
    ),
});

/** Merged files must not import each other in a circle: one would run before what it needs is there. */
function refuseCycles(files) {
  const follow = (file, above) => {
    if (above.includes(file))
      throw new Error(`Merged chunks import each other: ${[...above, file].join(' > ')}`);
    for (const [, , specifier] of fs.readFileSync(file, 'utf8').matchAll(IMPORT))
      follow(path.join(path.dirname(file), specifier), [...above, file]);
  };
  for (const file of files) follow(file, []);
}
