import { describe, expect, test } from 'vitest';
import { delimited } from '../../src/reports/delimited.js';
import { ask } from './duckdb.js';

describe('CSV', () => {
  test.each([
    [['a', 'b'], 'a,b\r\n'],
    [[1.5, -0.25, null, true, false, ''], '1.5,-0.25,,true,false,\r\n'],
    [
      ['a, b', 'say "so"', 'two\nlines', 'two\r\nlines'],
      '"a, b","say ""so""","two\nlines","two\r\nlines"\r\n',
    ],
    [['-', '@', -1], '-,@,-1\r\n'],
    [['a\tb', 'Zoë', '”'], 'a\tb,Zoë,”\r\n'],
  ])('%j is %j', (row, expected) => {
    expect(delimited([row], 'csv')).toBe(expected);
  });

  test.each(['=1+1', '+49 30', '-and then', '@SUM(A1)', '\tx', '＝1'])('%j is no formula', (text) => {
    expect(delimited([[text]], 'csv').trim()).toBe(`'${text}`);
  });

  test.each(['\u001b[31mred', '\u0000', '\ud800x', '\u009b31m'])('%j is safe to print', (text) => {
    expect(delimited([[text]], 'csv')).not.toMatch(/[\p{Cs}]|(?![\r\n])\p{Cc}/u);
  });
});

test('TSV has tabs between cells and a line feed behind a row', () => {
  expect(delimited([['a', 'b c', 'd\te', 'f,g']], 'tsv')).toBe('a\tb c\t"d\te"\tf,g\n');
});

describe.each(['csv', 'tsv'] as const)('DuckDB reads %s', (format) => {
  const texts = [
    'plain',
    'a, b; c',
    '"quoted"',
    '“curly "mixed”',
    'two\nlines',
    "it's",
    'tab\there',
    'Zoë 🌊',
    '',
    'x"',
    '\\n',
    '#',
    "''",
  ];
  const rows = texts.map((text, index) => [index, text, index % 2 === 0, index / 4 - 1]);
  const table = delimited([['n', 'words', 'flag', 'number'], ...rows], format);

  test('with the words as they were', async () => {
    const found = await ask(table, "select n, coalesce(words, '') as words from t order by n", `t.${format}`);
    expect(found.map(({ words }) => words)).toEqual(texts);
  });

  test('with numbers and truth as such', async () => {
    const [found] = await ask(
      table,
      'select sum(number)::double as sum, count_if(flag)::int as n from t',
      `t.${format}`,
    );
    expect(found).toEqual({ sum: rows.reduce((sum, row) => sum + (row[3] as number), 0), n: 7 });
  });
});
