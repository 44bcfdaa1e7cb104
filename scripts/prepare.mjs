// Builds the package when npm installs it from its repository. `npm install --global` of a repository (pre-commit does so)
// runs this before the packages are there that the build needs: npm hands "global" on to the install inside of the clone.
import { execSync } from 'node:child_process';
import { createRequire } from 'node:module';

function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

const { npm_config_global: _, npm_config_prefix: __, ...env } = process.env;
const run = (command) => execSync(command, { stdio: 'inherit', env });

if (!isInstalled('esbuild')) run('npm ci --ignore-scripts --no-audit --no-fund --include=dev');
run('npm run --silent build');
