import { stringify } from '../../reports/stringify.js';
import type { Level } from '../finding.js';
import type { FindingsFormat } from './format.js';
import { fingerprintInFile, fullMessage, placeInFile, shortHash } from './places.js';

const SEVERITIES: Record<Level, string> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's report of code quality: one list of findings, for the merge request. */
export const gitlab: FindingsFormat = {
  input: () => '',
  end: ({ inputs }, { toPath }) => {
    const issues = inputs.flatMap(({ file, findings }) =>
      findings.map((finding) => {
        const path = toPath(file);
        const { line = 1, endLine = 1 } = placeInFile(finding) ?? {};
        return {
          description: fullMessage(finding),
          check_name: finding.rule,
          fingerprint: shortHash(path, fingerprintInFile(finding)),
          severity: SEVERITIES[finding.level],
          location: { path, lines: { begin: line, end: endLine } },
        };
      }),
    );
    return `${stringify(issues, 2)}\n`;
  },
};
