import type { Finding } from '../finding.js';
import type { FindingsFormat } from './format.js';
import { fullMessage, placeInFile } from './places.js';
import { attributes, XML_DECLARATION } from './xml.js';

/** Checkstyle's XML, which most CI servers read: the findings of each file. */
export const checkstyle: FindingsFormat = {
  input: () => '',
  end: ({ inputs }, { toPath }) => {
    const byFile = new Map<string, Finding[]>();
    for (const { file, findings } of inputs) byFile.set(file, [...(byFile.get(file) ?? []), ...findings]);
    const files = [...byFile]
      .filter(([, findings]) => findings.length > 0)
      .map(
        ([file, findings]) =>
          `  <file${attributes({ name: toPath(file) })}>\n${findings.map(toError).join('')}  </file>\n`,
      );
    return `${XML_DECLARATION}<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
  },
};

function toError(finding: Finding): string {
  const { line, column } = placeInFile(finding) ?? {};
  const { level: severity, rule } = finding;
  const source = `article-analyze.${rule}`;
  return `    <error${attributes({ line, column, severity, message: fullMessage(finding), source })}/>\n`;
}
