import { describe, expect, it } from 'vitest';
import { byLine, lineStart, matchesOf, removeLines } from '../../src/checks/lines.js';

describe('taking lines out', () => {
  const without = (text: string, line: string): string => {
    const start = text.indexOf(line);
    const { start: from, end, replacement } = removeLines(text, { start, end: start + line.length });
    return text.slice(0, from) + replacement + text.slice(end);
  };

  it.each([
    ['a\nx\nb\n', 'a\nb\n'],
    ['a\n\nx\n\nb\n', 'a\n\nb\n'],
    ['x\n\nb\n', 'b\n'],
    ['a\n\nx\n', 'a\n'],
    ['a\n\nx', 'a\n'],
    ['x', ''],
    ['a\r\n\r\nx\r\n\r\nb', 'a\r\n\r\nb'],
    ['a\n  x  \n \nb', 'a\nb'],
  ])('of %j leaves %j', (text, left) => {
    expect(without(text, 'x')).toBe(left);
  });
});

describe('lines', () => {
  it.each([
    ['abc', 2, 0],
    ['a\nbc', 3, 2],
    ['a\rbc', 2, 2],
    ['a\r\nbc', 4, 3],
    ['', 0, 0],
  ])('in %j, that of %i begins at %i', (text, position, start) => {
    expect(lineStart(text, position)).toBe(start);
  });

  it('put together what stands in one of them', () => {
    const lines = byLine('x.x\n\nx\r\nx x', matchesOf('x.x\n\nx\r\nx x', /x/g));
    expect(lines.map((line) => line.map(({ start }) => start))).toEqual([[0, 2], [5], [8, 10]]);
  });
});
