import { describe, expect, test } from 'vitest';
import { FORMATS, reports } from '../../src/reports/index.js';

describe('the map of reports', () => {
  test.each(FORMATS)('loads the %s report', async (format) => {
    const report = await reports[format]({ table: 'quotes' });
    expect(report).toMatchObject({ before: expect.any(Function), article: expect.any(Function) });
  });

  test('names text first, which is the default', () => {
    expect(FORMATS[0]).toBe('text');
  });
});
