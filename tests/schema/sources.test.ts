import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { sourcesSchema } from '../../src/schema/sources.js';
import { countSources } from '../../src/sources.js';
import { hostile, report } from '../reports/sources/sample.js';

const validate = new Ajv2020({ strict: true, strictRequired: true }).compile(sourcesSchema);

it.each([
  ['with groups', report],
  ['of strange names', hostile],
  ['of nothing', countSources([])],
])('the schema takes a report %s', (_, one) => {
  validate(JSON.parse(JSON.stringify(one)));
  expect(validate.errors).toBe(null);
});

it.each<[string, (copy: typeof report) => void]>([
  ['another version', (copy) => Object.assign(copy, { schemaVersion: 2 })],
  ['a field that is not known', (copy) => Object.assign(copy.topSpeakers[0]!, { more: 1 })],
  ['a speaker without a name', (copy) => Reflect.deleteProperty(copy.topSpeakers[0]!, 'name')],
  ['a group without figures', (copy) => Reflect.deleteProperty(copy.groups[0]!, 'quotes')],
  ['a share over 1', (copy) => Object.assign(copy.shares.named, { quotesShare: 1.1 })],
  ['a group as a speaker', (copy) => Object.assign(copy.topSpeakers[0]!, { kind: 'group' })],
])('the schema does not take %s', (_, spoil) => {
  const copy = structuredClone(report);
  spoil(copy);
  expect(validate(copy)).toBe(false);
});
