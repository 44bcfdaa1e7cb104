/** A part of a help text. */
export type Part =
  | { kind: 'paragraph'; text: string }
  /** A term and what it means. */
  | { kind: 'entry'; term: string; text: string }
  /** Lines to be left as they are. */
  | { kind: 'literal'; lines: string[] };

/** Parts below a heading. */
export interface Section {
  /** Empty for what stands before the first heading. */
  title: string;
  parts: Part[];
}

/**
 * The sections of a text that is laid out for a terminal: headings end with a colon and stand at the margin, terms and their meanings
 * stand in columns with two blanks or more between, and lines that are indented below a paragraph are literal.
 */
export function readHelpText(text: string): Section[] {
  const sections: Section[] = [{ title: '', parts: [] }];
  for (const block of text.split(/\n{2,}|\n(?=\S.*:$)/m)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const [, title] = /^(\S.*):$/.exec(lines[0] ?? '') ?? [];
    if (title !== undefined) sections.push({ title, parts: [] });
    sections.at(-1)!.parts.push(...partsOf(title === undefined ? lines : lines.slice(1)));
  }
  return sections.filter(({ parts }) => parts.length > 0);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let margin = 0;
  for (const line of lines) {
    const last = parts.at(-1);
    const indent = indentOf(line);
    if (
      last &&
      last.kind !== 'literal' &&
      (last.kind === 'entry' ? indent > margin : indent === margin && !isEntry(line))
    )
      last.text += ` ${line.trim()}`;
    else if (last?.kind === 'literal' && indent > margin) last.lines.push(line);
    else if (last?.kind === 'paragraph' && indent > margin && !isEntry(line))
      parts.push({ kind: 'literal', lines: [line] });
    else {
      margin = indent;
      parts.push(readLine(line));
    }
  }
  return parts;
}

const cellsOf = (line: string): string[] => line.trim().split(/ {2,}/);
const isEntry = (line: string): boolean => cellsOf(line).length > 1;

/** A line that stands for itself. */
export function readLine(line: string): Part {
  const cells = cellsOf(line);
  const text = cells.at(-1)!;
  return cells.length === 1
    ? { kind: 'paragraph', text }
    : { kind: 'entry', term: cells.slice(0, -1).join(' '), text };
}
