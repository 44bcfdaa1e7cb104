import type { BadExample, Check, Example } from './check.js';
import { checks } from './registry.js';
import { visible } from './visible.js';

const INTRODUCTION = `# The rules of \`article-analyze check\`

This page is written by \`npm run docs:rules\` from the rules themselves; the examples run as their tests.
\`article-analyze check --explain RULE\` says the same about one of them. Set a rule in the configuration
(\`"too-short": ["error", { "words": 80 }]\`) or on the command line (\`--rule too-short=error --rule too-short.words=80\`).`;

/** The documentation of all rules as a page of Markdown: a table, and a section for each. */
export function documentRules(): string {
  const rows = checks.map((check) => {
    const { id, level, summary } = check;
    return `| [${id}](#${id}) | ${level} | ${isFixable(check) ? 'yes' : ''} | ${escaped(summary)} |`;
  });
  const table = ['| Rule | Level | --fix | What it finds |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `${[INTRODUCTION, table, ...checks.map(section)].join('\n\n')}\n`;
}

/** Whether \`--fix\` mends what a rule finds. */
export const isFixable = ({ examples }: Check): boolean =>
  examples.bad.some(({ fixed }) => fixed !== undefined);

function section(check: Check): string {
  const { id, level, summary, why, suggestion, options = {}, examples } = check;
  const settings = Object.entries(options).map(
    ([name, { default: value, about, expected }]) =>
      `| \`${id}.${name}\` | \`${value}\` | ${escaped(about)} (${escaped(expected)}) |`,
  );
  const table =
    settings.length > 0
      ? [['| Option | Default | What it sets |', '| --- | --- | --- |', ...settings].join('\n')]
      : [];
  return [
    `## ${id}`,
    `**${escaped(summary)}** (${level}).`,
    escaped(why),
    `What to do: ${escaped(suggestion)}`,
    ...table,
    ...reported(examples.bad[0]!),
    ...shown('Not reported:', examples.good[0]!),
  ].join('\n\n');
}

function reported(example: BadExample): string[] {
  return shown(`Reported at ${example.at.join(', ')}:`, example);
}

/** Lines of an example that the page shows. */
const LINES = 12;

function shown(title: string, { text, options = {}, earlier }: Example): string[] {
  const set = Object.entries(options).map(([name, value]) => `\`${name}\` is ${value}`);
  const given = [...set, ...(earlier ? ['the same story was checked before'] : [])];
  const about = given.length > 0 ? title.replace(/:$/u, `, where ${given.join(' and ')}:`) : title;
  const lines = visible(text).split(/\r\n|\n/u);
  const some = lines.length > LINES ? [...lines.slice(0, LINES - 1), '…'] : lines;
  return [about, text === '' ? '(an empty file)' : `\`\`\`\`text\n${some.join('\n')}\n\`\`\`\``];
}

/** Words that are no markup: code in a text of Markdown would be read as such. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>|&#]/gu, '\\$&');
