import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { clean, cleanArticle } from '../src/clean.js';
import { readHtml } from '../src/read/html.js';
import { cleanSchema } from '../src/schema/clean.js';
import { outputSchema } from '../src/schema.js';
import { analysis, failure } from './reports/builders.js';
import { sample } from './reports/sample.js';

const ajv = new Ajv2020({ strict: true, strictRequired: true });
const validate = ajv.compile(outputSchema);
const validateClean = ajv.compile(cleanSchema);

type Path = (string | number)[];
type Plain = Record<string, unknown>;

/** The path of every object in `value`, those under `meta` left out. */
function objectPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    key === 'meta' ? [] : objectPaths(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [path, ...inner];
}

function at(value: object, path: Path): Plain {
  return path.reduce((object, key) => object[key] as Plain, value as Plain);
}

/** A copy of `value` in which the object at `path` has `item` as its `key`, or no such property if undefined. */
function altered(value: object, path: Path, key: string, item: unknown): object {
  const copy = structuredClone(value);
  const object = at(copy, path);
  if (item === undefined) delete object[key];
  else object[key] = item;
  return copy;
}

/** Every property in `value`: the path of its object, and its key. */
function properties(value: object): { path: Path; key: string }[] {
  return objectPaths(value).flatMap((path) => Object.keys(at(value, path)).map((key) => ({ path, key })));
}

const records = [
  { name: 'analysis', record: sample, optional: ['text', 'meta'] },
  { name: 'error', record: failure, optional: ['meta'] },
];

describe('the schema of the output', () => {
  test.each([
    ['a full analysis', sample],
    ['an analysis in which nothing was found', analysis()],
    ['an error', failure],
  ])('accepts %s', (_name, record) => {
    validate(JSON.parse(JSON.stringify(record)));
    expect(validate.errors).toBe(null);
  });

  test.each(records)('needs every property of an $name that is not optional', ({ record, optional }) => {
    const spared = properties(record).filter(({ path, key }) =>
      validate(altered(record, path, key, undefined)),
    );
    expect(spared).toEqual(optional.map((key) => ({ path: [], key })));
  });

  test.each(records)('knows every property of an $name and no other', ({ record }) => {
    const paths = objectPaths(record);
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((path) => validate(altered(record, path, 'more', 1)))).toEqual([]);
  });

  test('takes only the known words where a property is one of a few', () => {
    const kinds = properties(sample).filter(({ key }) => key === 'kind');
    expect(new Set(kinds.map(({ path }) => path[0]))).toEqual(new Set(['blocks', 'places', 'quotes']));
    expect(kinds.filter(({ path, key }) => validate(altered(sample, path, key, 'weather')))).toEqual([]);
  });

  test.each<[string, Path, string, unknown]>([
    ['a confidence over 1', ['quotes', 0, 'speaker'], 'confidence', 1.01],
    ['a negative offset', ['headline'], 'start', -1],
    ['half an offset', ['headline'], 'end', 1.5],
    ['an id of another kind of entity', ['people', 0], 'id', 'o1'],
    ['a person without a mention', ['people', 0], 'mentions', []],
    ['a rule in words', ['blocks', 0], 'rule', 'Navigation label'],
    ['another version', [], 'schemaVersion', 2],
    ['an analysis that has an error too', [], 'error', failure.error],
    ['a name in place of a language code', [], 'language', 'English'],
  ])('refuses %s', (_name, path, key, value) => {
    expect(validate(altered(sample, path, key, value))).toBe(false);
  });

  test('lets any field of the input through under meta', () => {
    expect(validate({ ...sample, meta: { any: [{ thing: null }] } })).toBe(true);
  });

  test('is plain JSON and says what every property means', () => {
    expect(JSON.parse(JSON.stringify(outputSchema))).toEqual(outputSchema);
    const schemas = objectPaths(outputSchema).filter((path) => path.at(-2) === 'properties');
    expect(schemas.length).toBeGreaterThan(50);
    expect(schemas.filter((path) => typeof at(outputSchema, path).description !== 'string')).toEqual([]);
  });
});

describe('the schema of the output of clean', () => {
  const page =
    '<html><title>Bread is dear</title><nav>Home</nav><article><p>By Ada Quill</p><p>LISMORE (NS) — Bread is dear.</p>';
  const article = cleanArticle({ id: 'a', meta: { n: 1 }, ...readHtml(page) }, { furniture: true });

  test.each([
    ['an article in which nothing was found', clean('')],
    [
      'an article of a text',
      clean('Bread is dear\n\nBy Ada Quill\n\nFlour has doubled in price, the bakers say.'),
    ],
    ['an article of a page with all that it can have', article],
    ['an error', failure],
  ])('accepts %s', (_name, record) => {
    validateClean(JSON.parse(JSON.stringify(record)));
    expect(validateClean.errors).toBe(null);
  });

  test('needs every property that is not optional, and knows no other', () => {
    const spared = properties(article).filter(({ path, key }) =>
      validateClean(altered(article, path, key, undefined)),
    );
    expect(spared.map(({ key }) => key).sort()).toEqual(['dropped', 'meta', 'text']);
    expect(objectPaths(article).filter((path) => validateClean(altered(article, path, 'more', 1)))).toEqual(
      [],
    );
  });
});
