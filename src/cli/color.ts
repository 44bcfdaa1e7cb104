/** What decides about colour. */
export interface ColorSituation {
  /** `--color` or `--no-color`, if either was given. */
  flag: boolean | undefined;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether the report goes to a terminal. */
  isTerminal: boolean;
}

/**
 * Whether the report may use colour. The option decides before the environment, and FORCE_COLOR before NO_COLOR, as in
 * Node itself; without any of them there is colour on a terminal that can show it.
 */
export function wantsColor({ flag, env, isTerminal }: ColorSituation): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}
