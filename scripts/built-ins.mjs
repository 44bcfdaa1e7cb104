import { isBuiltin } from 'node:module';

/** The namespaces of what is required and what is imported. */
const REQUIRED = 'built-in';
const IMPORTED = 'built-in-import';

/** What a module runs only when it is called: commander requires it for commands that are programs of their own, of which there are none. */
const UNUSED = ['node:child_process'];

/**
 * An esbuild plugin by which a bundle reaches Node's built-ins. `require`, which CommonJS packages call, would have to be made in every
 * file of the bundle, from an import that no browser has. An `import` makes Node load what the module only has for those who ask
 * (all of cryptography for one random number): in the bundle a function of a built-in loads it when it is first called.
 */
export const builtIns = {
  name: 'built-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z0-9_:/]+$/ }, ({ path, kind }) => {
      if (kind === 'require-call' && isBuiltin(path)) return { path, namespace: REQUIRED };
      if (kind === 'import-statement' && path.startsWith('node:'))
        return { path, namespace: IMPORTED, sideEffects: false };
      return null;
    });
    onLoad({ filter: /./, namespace: REQUIRED }, ({ path }) => ({
      contents: UNUSED.includes(path) ? 'module.exports = {};' : `module.exports = ${moduleOf(path)};`,
    }));
    onLoad({ filter: /./, namespace: IMPORTED }, ({ path }) => ({ contents: importable(path) }));
  },
};

const moduleOf = (path) => `process.getBuiltinModule('${path}')`;

/** A module with the exports of a built-in, each of which esbuild leaves out where nothing imports it. */
function importable(path) {
  const named = Object.entries(process.getBuiltinModule(path)).map(([name, value]) =>
    typeof value === 'function' && /^[a-z]/.test(name)
      ? `export const ${name} = (...given) => ${moduleOf(path)}.${name}(...given);`
      : `export const ${name} = /* @__PURE__ */ (() => ${moduleOf(path)}.${name})();`,
  );
  return [...named, `export default /* @__PURE__ */ (() => ${moduleOf(path)})();`].join('\n');
}
