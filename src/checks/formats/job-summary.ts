import { printable } from '../../reports/text/characters.js';
import { counted } from '../counted.js';
import { type Finding, LEVELS } from '../finding.js';
import type { Run } from '../run.js';
import { fullMessage, nameOf } from './places.js';

/** Rows of the table: GitHub takes a mebibyte of summary a step. */
const MOST = 1000;

/** What a job found, in Markdown: the sum, and a table of its findings, the worst first. */
export function jobSummary({ inputs, counts, known }: Run): string {
  const all = inputs.flatMap(({ findings }) => findings);
  const title = `### article-analyze: ${all.length === 0 ? 'no problems' : counted(all.length, 'problem')} in ${counted(inputs.length, 'article')}\n\n`;
  const sums = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.info, 'info', 'info'),
    ...(known > 0 ? [`${known} more in the baseline`] : []),
  ].join(', ');
  return `${title}${sums}\n\n${all.length > 0 ? `${table(all)}\n` : ''}`;
}

function table(findings: readonly Finding[]): string {
  const sorted = LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
  const rows = sorted.slice(0, MOST).map((finding) => {
    const { level, rule, within, line, column } = finding;
    const place = within === 'file' ? `:${line}:${column}` : '';
    return `| ${level} | ${cell(nameOf(finding) + place)} | ${cell(fullMessage(finding))} | ${rule} |\n`;
  });
  const more = sorted.length > MOST ? `\n+${sorted.length - MOST} more\n` : '';
  return `| Level | Place | Problem | Rule |\n| --- | --- | --- | --- |\n${rows.join('')}${more}`;
}

/** Words as a cell shows them, none of them Markdown or HTML. */
const cell = (text: string): string =>
  printable(text).replace(/[\\`*_[\]#|~<>&@:]/gu, (character) => `&#${character.codePointAt(0)};`);
