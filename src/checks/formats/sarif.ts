import { stringify } from '../../reports/stringify.js';
import type { Check } from '../check.js';
import type { Finding, Level } from '../finding.js';
import { checks } from '../registry.js';
import type { FindingsFormat } from './format.js';
import { fingerprintInFile, fullMessage, placeInFile } from './places.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Record<Level, string> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for GitHub's code scanning and for editors. */
export const sarif: FindingsFormat = {
  input: () => '',
  end: ({ inputs }, { version, toPath }) => {
    const driver = { name: 'article-analyze', semanticVersion: version, rules: checks.map(toRule) };
    const results = inputs.flatMap(({ file, findings }) =>
      findings.map((finding) => toResult(finding, toUri(toPath(file)))),
    );
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
    return `${stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
  },
};

function toRule({ id, level, summary, why, suggestion }: Check) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: suggestion },
    defaultConfiguration: { level: LEVELS[level] },
  };
}

function toResult(finding: Finding, uri: string) {
  const fingerprint = fingerprintInFile(finding);
  return {
    ruleId: finding.rule,
    ruleIndex: checks.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.level],
    message: { text: fullMessage(finding) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: toRegion(finding) } }],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'articleAnalyze/v1': fingerprint },
  };
}

/** Lines and columns; of a record its whole line, and of a page its first, for its text has no lines in the file. */
function toRegion(finding: Finding) {
  const place = placeInFile(finding);
  if (finding.within !== 'file' || !place) return { startLine: place?.line ?? 1 };
  const { line, column, endLine, endColumn } = place;
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as a relative reference: a colon in its first part must not look like a scheme. */
function toUri(path: string): string {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${uri}` : uri;
}
