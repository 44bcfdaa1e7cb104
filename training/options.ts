/** The value of `--name VALUE` on the command line, or the fallback. */
export function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

/** Tells how the training goes, on standard error. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);
