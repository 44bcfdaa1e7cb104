import type { Check, Example } from '../checks/check.js';
import { ConfigError, requireRule } from '../checks/config.js';
import { checkNamed } from '../checks/registry.js';
import { layOut, type Page, wrap } from '../reports/text/page.js';
import { wantsColor } from './color.js';
import { OK } from './exit-status.js';
import { writeToStdout } from './output.js';
import { UsageError } from './usage-error.js';

/** Lines of an example that are shown. */
const LINES = 8;

/** `check --explain`: prints what a rule looks for, its options and its examples. Throws `UsageError`. */
export async function explain(id: string, { color: flag }: { color?: boolean }): Promise<number> {
  try {
    requireRule(id, '');
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(error.message, id) : error;
  }
  const { stdout } = process;
  const color = wantsColor({ flag, env: process.env, isTerminal: stdout.isTTY === true });
  const page = layOut({ columns: stdout.columns || 80, color, many: false });
  await writeToStdout(`${explanation(checkNamed(id)!, page).join('\n')}\n`);
  return OK;
}

function explanation(
  { id, level, summary, why, suggestion, options = {}, examples }: Check,
  page: Page,
): string[] {
  const { style, width } = page;
  const settings = Object.entries(options).flatMap(([name, { default: value, about }]) =>
    wrap(`${id}.${name}=${value}  ${about}`, width, '  ', '    '),
  );
  return [
    ...wrap(`${style.title(id)} (${level}): ${summary}`, width),
    '',
    ...wrap(why, width),
    '',
    ...wrap(suggestion, width),
    ...(settings.length > 0 ? ['', style.strong('Options'), ...settings] : []),
    ...examples.bad.slice(0, 2).flatMap((example) => show('Reported', example, page)),
    ...show('Not reported', examples.good[0]!, page),
  ];
}

function show(title: string, { text }: Example, { style, width }: Page): string[] {
  const lines = text.split('\n');
  const shown = lines.slice(0, LINES).flatMap((line) => (line ? wrap(line, width, '  │ ') : ['  │']));
  const more = lines.length > LINES ? ['  │ …'] : [];
  return ['', style.strong(title), ...(text === '' ? ['  │ (an empty file)'] : shown), ...more];
}
