import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definition, faultIn } from '../../src/schema/validate.js';
import { outputSchema } from '../../src/schema.js';
import { sample } from '../reports/sample.js';

const ajv = new Ajv2020({ strict: true, strictRequired: true }).compile(outputSchema);
const faultOf = (value: unknown) =>
  faultIn(value, definition('#/$defs/analysis', outputSchema), outputSchema);

type Plain = Record<string, unknown>;

/** The path of every value in an analysis. */
function paths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, item]) => (key === 'meta' ? [] : paths(item, [...path, key]))),
  ];
}

function altered(path: readonly string[], change: (parent: Plain, key: string) => void): unknown {
  const copy: Plain = structuredClone(sample) as never;
  const parent = path.slice(0, -1).reduce((object, key) => object[key] as Plain, copy);
  change(parent, path.at(-1)!);
  return copy;
}

describe('an analysis is found to be one, or none', () => {
  test('as it is', () => {
    expect(faultOf(sample)).toBeNull();
  });

  test('as ajv finds it, whatever stands in one place', () => {
    const somewhere = fc.constantFrom(...paths(sample).slice(1));
    const something = fc.constantFrom(
      null,
      true,
      -1,
      0,
      0.5,
      7,
      '',
      'q1',
      'city',
      'x y',
      [],
      ['a'],
      {},
      { start: 1 },
    );
    fc.assert(
      fc.property(somewhere, something, (path, item) => {
        const value = altered(path, (parent, key) => {
          parent[key] = item;
        });
        expect(faultOf(value) === null).toBe(ajv(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('as ajv finds it, whatever is missing', () => {
    for (const path of paths(sample).slice(1)) {
      const value = altered(path, (parent, key) => {
        if (!Array.isArray(parent)) delete parent[key];
      });
      expect({ path, isOne: faultOf(value) === null }).toEqual({ path, isOne: ajv(value) });
    }
  });

  test('also with fields of another version', () => {
    expect(faultOf({ ...sample, mood: 'calm' })).toBeNull();
  });
});
