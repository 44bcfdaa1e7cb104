import { execFileSync } from 'node:child_process';

/** Tests of the command run the built one, as users do: build it once before the first test. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', '--no-types'], { stdio: 'inherit' });
}
