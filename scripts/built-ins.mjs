import { isBuiltin } from 'node:module';

/**
 * An esbuild plugin by which CommonJS packages in an ES module bundle reach Node's built-ins. `require` would have to be made in every
 * file of the bundle, from an import that no browser has.
 */
export const builtIns = {
  name: 'built-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z_:/]+$/ }, ({ path, kind }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'built-in' } : null,
    );
    onLoad({ filter: /./, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}');`,
    }));
  },
};
