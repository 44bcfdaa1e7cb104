import { printable } from '../../reports/text/characters.js';
import { counted } from '../counted.js';
import { type Finding, LEVELS, type Level } from '../finding.js';
import type { Run } from '../run.js';
import type { FindingsFormat, FormatContext } from './format.js';
import { jobSummary } from './job-summary.js';
import { fullMessage, nameOf, placeInFile } from './places.js';

/** Annotations of one level that GitHub shows of a step; it drops the others without a word. */
const MOST = 10;
const COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', info: 'notice' };
const NAMES: Record<Level, [one: string, many: string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['notice', 'notices'],
};

/**
 * Annotations of a GitHub workflow, ten of each level at most: where there are more, the tenth counts the rest, which the
 * log has in a group and the job's summary in its table.
 */
export const github: FindingsFormat = {
  input: () => '',
  end: (run, context) => LEVELS.map((level) => ofLevel(level, run, context)).join(''),
  jobSummary,
};

function ofLevel(level: Level, { inputs }: Run, context: FormatContext): string {
  const findings = inputs.flatMap((input) => input.findings.filter((finding) => finding.level === level));
  if (findings.length <= MOST) return findings.map((finding) => annotation(finding, context)).join('');
  const shown = findings.slice(0, MOST - 1);
  const rest = findings.slice(MOST - 1);
  const more = `+${counted(rest.length, `more ${NAMES[level][0]}`, `more ${NAMES[level][1]}`)}`;
  return [
    ...shown.map((finding) => annotation(finding, context)),
    command(
      COMMANDS[level],
      { title: 'article-analyze' },
      `${more}: see the summary of the job, or its log.`,
    ),
    `::group::${escapeData(more)}\n`,
    ...rest.map(logLine),
    '::endgroup::\n',
  ].join('');
}

/** GitHub takes columns only where a finding begins and ends in one line. */
function annotation(finding: Finding, context: FormatContext): string {
  const place = placeInFile(finding);
  const isOneLine = finding.within === 'file' && place?.line === place?.endLine;
  const properties = {
    title: finding.rule,
    ...(finding.file === '-' ? {} : { file: context.toPath(finding.file) }),
    ...(place ? { line: place.line, endLine: place.endLine } : {}),
    ...(place && isOneLine ? { col: place.column, endColumn: place.endColumn } : {}),
  };
  return command(
    COMMANDS[finding.level],
    properties,
    `${whereOf(finding)} ${printable(fullMessage(finding))}`,
  );
}

/** The place in front of a message, for readers of the log, where annotations are shown without it. */
function whereOf(finding: Finding): string {
  const name = nameOf(finding);
  return finding.within === 'file' ? `${name}:${finding.line}:${finding.column}:` : `${name}:`;
}

/** A line of the log that is no command, whatever the finding says. */
function logLine(finding: Finding): string {
  const text = printable(`${whereOf(finding)} ${fullMessage(finding)} ${finding.rule}`);
  return `${finding.level} ${text.replaceAll('##[', '## [')}\n`;
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
