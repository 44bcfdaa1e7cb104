import { expect, it } from 'vitest';
import { columnsOf } from '../../../src/reports/sources/html/returns.js';

it('speakers are gathered in columns that get wider, down to the last that has any', () => {
  const returns = [1, 2, 5, 9, 10, 64, 3000].map((articles) => ({ articles, speakers: articles + 1 }));
  expect(columnsOf(returns).map(({ label, speakers }) => [label, speakers])).toEqual([
    ['1', 2],
    ['2', 3],
    ['3', 0],
    ['4', 0],
    ['5–9', 16],
    ['10–19', 11],
    ['20–49', 0],
    ['50–99', 65],
    ['100+', 3001],
  ]);
  expect(columnsOf(returns.slice(0, 2)).map(({ label }) => label)).toEqual(['1', '2']);
  expect(columnsOf([])).toEqual([]);
});
