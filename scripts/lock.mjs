// Keeps package-lock.json whole and portable. Run after every `npm install`:  node scripts/lock.mjs [--check]
//
// npm leaves an optional package for another platform out of the lock file when the registry at hand does not serve it,
// and then refuses to `npm ci` from that lock file (npm/cli issue 8805). This adds the missing entries, and drops the
// download addresses, which differ from machine to machine. `--check` changes nothing and fails where there is work to do.
import fs from 'node:fs';

const PLATFORM =
  /(?<os>aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|wasm32|wasi|win32)-?(?<cpu>[a-z0-9]+)?-?(?<libc>gnu|musl|gnueabihf|musleabihf|eabi|msvc)?$/;

/** What npm needs to know in order to skip the package on other machines: its platform, read off its name. */
function platformOf(name) {
  const { os, cpu, libc } = PLATFORM.exec(name)?.groups ?? {};
  if (!os || os.startsWith('was')) return { cpu: ['wasm32'] };
  const libcs = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };
  return {
    ...(cpu ? { cpu: [cpu === 'armv7' ? 'arm' : cpu] } : {}),
    ...(os === 'linux' && libcs[libc] ? { libc: [libcs[libc]] } : {}),
    os: [os],
  };
}

/** The lock file's text with every optional package listed and no download addresses. */
function complete(source) {
  const lock = JSON.parse(source);
  for (const entry of Object.values(lock.packages)) {
    delete entry.resolved;
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      lock.packages[`node_modules/${name}`] ??= {
        version,
        ...platformOf(name),
        dev: true,
        optional: true,
      };
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const before = fs.readFileSync('package-lock.json', 'utf8');
const after = complete(before);
if (after !== before && process.argv.includes('--check')) {
  process.stderr.write('package-lock.json is incomplete or names a registry: run node scripts/lock.mjs\n');
  process.exitCode = 1;
} else if (after !== before) {
  fs.writeFileSync('package-lock.json', after);
}
