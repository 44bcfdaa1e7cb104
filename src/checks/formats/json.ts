import { stringify } from '../../reports/stringify.js';
import type { FindingsFormat } from './format.js';

/** One object: what was checked, how many findings there are at each level, and all of them in one list. */
export const json: FindingsFormat = {
  input: () => '',
  end: ({ inputs, counts, known, stale }) => {
    const findings = inputs.flatMap((checked) => checked.findings);
    return `${stringify({ schemaVersion: 1, checked: inputs.length, counts, known, stale, findings }, 2)}\n`;
  },
};
