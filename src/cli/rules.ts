import { checks } from '../checks/registry.js';
import { layOut, wrap } from '../reports/text/page.js';
import { writeToStdout } from './output.js';

/** `article-analyze rules`: the rules as a table, or as JSON. */
export async function printRules({ json }: { json?: boolean }): Promise<void> {
  await writeToStdout(json ? rulesAsJson() : rulesAsTable(process.stdout.columns || 80));
}

function rulesAsJson(): string {
  const described = checks.map(({ id, level, summary, why, suggestion, options = {}, examples }) => ({
    id,
    level,
    fixable: examples.bad.some(({ fixed }) => fixed !== undefined),
    summary,
    why,
    suggestion,
    options: Object.entries(options).map(([name, { default: value, about, expected }]) => ({
      name,
      default: value,
      about,
      expected,
    })),
  }));
  return `${JSON.stringify(described, null, 2)}\n`;
}

function rulesAsTable(columns: number): string {
  const widest = Math.max(...checks.map(({ id }) => id.length));
  const { width } = layOut({ columns, color: false, many: false });
  const lines = checks.flatMap(({ id, level, summary }) => {
    const first = `${id.padEnd(widest)}  ${level.padEnd('warning'.length)}  `;
    return wrap(summary, width, first, ' '.repeat(first.length));
  });
  return `${lines.join('\n')}\n\nMore about a rule: article-analyze check --explain <rule>\n`;
}
