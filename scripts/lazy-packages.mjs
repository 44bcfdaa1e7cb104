import path from 'node:path';

/** The program, which calls packages at run time; other packages may need them as they start. */
const PROGRAM = path.resolve('src');

/**
 * An esbuild plugin that runs packages when one of their functions is first called, not when the program starts: they are in
 * the program, but most articles need none of them. `packages` gives for each its exports, and for each of these the methods
 * that are called, or none where it is a function itself.
 */
export const lazyPackages = (packages) => ({
  name: 'lazy-packages',
  setup({ onResolve, onLoad }) {
    for (const [name, exported] of Object.entries(packages)) {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ resolveDir, kind }) =>
        kind === 'import-statement' && resolveDir.startsWith(PROGRAM)
          ? { path: name, namespace: 'lazy-package', pluginData: { resolveDir, exported } }
          : null,
      );
    }
    onLoad(
      { filter: /./, namespace: 'lazy-package' },
      ({ path: name, pluginData: { resolveDir, exported } }) => ({
        contents: Object.entries(exported)
          .map(([value, methods]) => moduleOf(name, value, methods))
          .join('\n'),
        loader: 'js',
        resolveDir,
      }),
    );
  },
});

const moduleOf = (name, value, methods) => {
  const called = (key) => `(...args) => require(${JSON.stringify(name)}).${key}(...args)`;
  return methods.length
    ? `export const ${value} = { ${methods.map((method) => `${method}: ${called(`${value}.${method}`)}`).join(', ')} };`
    : `export const ${value} = ${called(value)};`;
};
