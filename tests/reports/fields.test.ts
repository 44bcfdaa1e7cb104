import { describe, expect, test } from 'vitest';
import { fieldsAt, pick, withFields } from '../../src/reports/fields.js';
import { ndjson } from '../../src/reports/ndjson.js';
import { failure } from './builders.js';
import { sample } from './sample.js';

const fields = (list: string) => fieldsAt(list.split(',').map((path) => path.split('.')));

describe('picking fields', () => {
  test.each([
    ['b', { b: { c: 2, d: 3 } }],
    ['b.d,a', { a: 1, b: { d: 3 } }],
    ['b,b.d', { b: { c: 2, d: 3 } }],
    ['b.d,b', { b: { c: 2, d: 3 } }],
    ['list.x', { list: [{ x: 1 }, {}, { x: null }] }],
    ['none', {}],
    ['nothing.x', { nothing: null }],
  ])('%s, in the order of the record', (list, expected) => {
    const value = { a: 1, b: { c: 2, d: 3 }, list: [{ x: 1, y: 2 }, { y: 3 }, { x: null }], nothing: null };
    const picked = pick(value, fields(list));
    expect(JSON.stringify(picked)).toBe(JSON.stringify(expected));
  });
});

describe('a report of some fields', () => {
  const report = withFields(ndjson, fields('id,quotes.speaker.name'));
  const context = { columns: 80, color: false, many: true };

  test('has these of an analysis', () => {
    const record = JSON.parse(report.article(sample, 0, context));
    expect(Object.keys(record)).toEqual(['id', 'quotes']);
    expect(record.quotes[0]).toEqual({ speaker: { name: 'Signe Aldridge' } });
    expect(record.quotes[8]).toEqual({ speaker: null });
  });

  test('has all of an error', () => {
    expect(JSON.parse(report.article(failure, 0, context))).toEqual(failure);
  });
});
