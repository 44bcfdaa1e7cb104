import { describe, expect, test } from 'vitest';
import { FORMATS, reports } from '../../src/reports/index.js';

describe('the map of reports', () => {
  test.each(FORMATS)('loads the %s report', async (format) => {
    expect(await reports[format]()).toMatchObject({ needsText: format === 'text' });
  });

  test('names text first, which is the default', () => {
    expect(FORMATS).toEqual(['text', 'json', 'ndjson']);
  });
});
