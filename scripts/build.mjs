// Builds dist/: the bundled command and library (lazily loaded chunks, no run-time dependencies), their types and the manual page.
//   node scripts/build.mjs [--no-types]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { build } from 'esbuild';
import { builtIns } from './built-ins.mjs';
import { lazyPackages } from './lazy-packages.mjs';
import { mergeChunks } from './merge-chunks.mjs';
import { modelFiles } from './model-files.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { plainModules } from './plain-modules.mjs';
import { pruneTypes } from './prune-types.mjs';
import { runTypescript } from './run-typescript.mjs';

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));

const withTypes = !process.argv.includes('--no-types');
for (const folder of withTypes ? ['dist'] : ['dist/chunks', 'dist/models', 'dist/compiled'])
  fs.rmSync(folder, { recursive: true, force: true });
const common = {
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version) },
};
const { metafile } = await build({
  ...common,
  entryPoints: {
    index: 'src/index.ts',
    'chunks/run': 'src/cli/run.ts',
    'chunks/thread': 'src/bulk/thread.ts',
  },
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  // esbuild takes Node 20 to lack the newest scripts of `\p{…}`, and writes `new RegExp(…)` for every pattern that has one: inside a
  // function that makes one anew at every call.
  supported: { 'regexp-unicode-property-escapes': true },
  external: ['canvas'],
  alias: { 'hash-wasm': './scripts/unused.mjs', '#supports-color': './scripts/supports-color.mjs' },
  // Packages that print (warcio) would put their words among the results; the program itself writes to its streams.
  drop: ['console'],
  metafile: true,
  plugins: [
    modelFiles('dist/models'),
    builtIns,
    lazyPackages({
      'franc-min': { franc: [] },
      'chrono-node/en': { strict: ['parse'] },
      entities: { decodeHTML: [], decodeHTMLStrict: [] },
    }),
  ],
});
await mergeChunks(metafile, {
  entries: ['src/cli/run.ts', 'src/cli/analyze.ts', 'src/reports/text.ts', 'src/bulk/work.ts'],
  apart: ['src/index.ts', 'src/bulk/thread.ts'],
});
plainModules('dist');
// What starts the command and its threads shares nothing with the program, which it loads in a way of its own.
await build({
  ...common,
  entryPoints: { cli: 'src/start/main.ts', thread: 'src/start/thread.ts' },
  plugins: [builtIns],
});
fs.writeFileSync('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(metafile));
await runTypescript('scripts/man/write.ts', 'node_modules', { lazy: false });
if (withTypes) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
    stdio: 'inherit',
  });
  pruneTypes('dist/types', 'index.d.ts');
}
