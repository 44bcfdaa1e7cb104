import { type Finding, isAtLeast, type Level } from '../finding.js';
import type { CheckedInput } from '../run.js';
import type { FindingsFormat } from './format.js';
import { nameOf } from './places.js';
import { attributes, escapeXml, XML_DECLARATION } from './xml.js';

interface Case {
  rule: string;
  findings: Finding[];
  fails: boolean;
}

/**
 * JUnit's XML: a suite for each article, and in it a test for each rule that found something, which fails where a finding
 * fails the run. An article without findings has one test, which passes.
 */
export const junit: FindingsFormat = {
  input: () => '',
  end: ({ inputs }, { failOn, toPath }) => {
    const suites = inputs.map((input) => {
      const cases = toCases(input.findings, failOn);
      return { name: nameOf({ ...input, file: toPath(input.file) }), cases };
    });
    const all = suites.flatMap(({ cases }) => cases);
    const tests = suites.reduce((sum, { cases }) => sum + Math.max(1, cases.length), 0);
    const head = attributes({ name: 'article-analyze', tests, failures: count(all), errors: 0 });
    return `${XML_DECLARATION}<testsuites${head}>\n${suites.map(toSuite).join('')}</testsuites>\n`;
  },
};

const count = (cases: readonly Case[]): number => cases.filter(({ fails }) => fails).length;

function toCases(findings: CheckedInput['findings'], failOn: Level): Case[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    return { rule, findings: own, fails: own.some(({ level }) => isAtLeast(level, failOn)) };
  });
}

function toSuite({ name, cases }: { name: string; cases: Case[] }): string {
  const tests = Math.max(1, cases.length);
  const head = attributes({ name, tests, failures: count(cases), errors: 0, time: 0 });
  const passing = `    <testcase${attributes({ name: 'all rules', classname: name, time: 0 })}/>\n`;
  const body = cases.length > 0 ? cases.map((each) => toCase(name, each)).join('') : passing;
  return `  <testsuite${head}>\n${body}  </testsuite>\n`;
}

function toCase(classname: string, { rule, findings, fails }: Case): string {
  const lines = findings.map(({ line, column, level, message }) => `${line}:${column} ${level} ${message}`);
  const text = escapeXml([...lines, findings[0]!.suggestion].join('\n'));
  const inner = fails
    ? `<failure${attributes({ type: findings[0]!.level, message: findings[0]!.message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase${attributes({ name: rule, classname, time: 0 })}>${inner}</testcase>\n`;
}
