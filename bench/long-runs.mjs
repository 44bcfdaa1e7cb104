// Articles a second of runs that go on, measured while all of them are warm.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const NEWLINE = 10;

/** Processes of Node that print a line for each article, begun at once and counted together; they are stopped at first. */
function openRun(commands) {
  const run = { printed: 0, ended: false };
  const processes = commands.map((args) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (bytes) => {
      for (const byte of bytes) if (byte === NEWLINE) run.printed++;
    });
    child.on('exit', () => (run.ended = true));
    return child;
  });
  run.signal = (name) => {
    for (const child of processes) child.kill(name);
  };
  run.signal('SIGSTOP');
  return run;
}

/** Lets a run go on for so long, once it is under way again, and gives its articles a second. */
async function goOn(run, ms) {
  run.signal('SIGCONT');
  await sleep(ms / 20);
  const before = run.printed;
  const start = performance.now();
  await sleep(ms);
  const rate = ((run.printed - before) / (performance.now() - start)) * 1000;
  run.signal('SIGSTOP');
  if (run.ended) throw new Error('A run ended before it was measured: it needs more articles.');
  return rate;
}

/**
 * Articles a second of runs, by name and round: `{ name: [rate, …] }`. A run is a list of processes' arguments. Each is warmed up for
 * `warmMs`; then they take turns of `windowMs`, the others being stopped, so that a machine whose speed changes changes it for all.
 */
export async function ratesOf(runs, { warmMs, windowMs, rounds }) {
  const opened = Object.entries(runs).map(([name, commands]) => [name, openRun(commands)]);
  const end = () => {
    for (const [, run] of opened) run.signal('SIGKILL');
  };
  const interrupt = () => process.exit(130);
  process.once('exit', end).once('SIGINT', interrupt);
  try {
    for (const [, run] of opened) await goOn(run, warmMs);
    const rates = Object.fromEntries(opened.map(([name]) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const [name, run] of round % 2 ? opened : opened.toReversed())
        rates[name].push(await goOn(run, windowMs));
    return rates;
  } finally {
    end();
    process.off('exit', end).off('SIGINT', interrupt);
  }
}
