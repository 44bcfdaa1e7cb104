import { version } from '../cli/version.js';
import { tuneEngine } from './engine.js';
import { loadProgram } from './program.js';

// What is asked of scripts most often needs nothing but the number.
if (process.argv.length === 3 && /^(?:-v|--version)$/.test(process.argv[2]!)) {
  process.stdout.on('error', () => {});
  process.stdout.write(`${version}\n`);
} else {
  tuneEngine();
  void loadProgram('run').then(({ run }) => run(process.argv));
}
