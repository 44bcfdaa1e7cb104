import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { formats } from '../../src/read/formats.js';
import type { InputArticle, InputError } from '../../src/read/input.js';
import { analysedIn, recognise } from '../../src/sources/analysed.js';
import { failure } from '../reports/builders.js';
import { sample } from '../reports/sample.js';

/** The input that a line of NDJSON is. */
async function read(record: unknown): Promise<InputArticle | InputError> {
  async function* chunks() {
    yield Buffer.from(`${JSON.stringify(record)}\n`);
  }
  for await (const input of formats.ndjson.read({ id: 'f.ndjson', chunks: chunks() }, 2 ** 20)) return input;
  throw new Error('nothing was read');
}

/** `sample` with the value at a path of names changed. */
function spoilt(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(sample) as unknown as Record<string | number, unknown>;
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
  holder[path.at(-1)!] = value;
  const { text: _, ...rest } = copy;
  return rest;
}

describe('a record that was analysed before', () => {
  it.each([
    ['with its text', { ...sample, text: 'The text.' }],
    ['without', spoilt(['language'], 'en')],
    ['of an article in which nothing is found', analyze('Rain.', { id: 'r' })],
  ])('is known as such, %s', async (_, record) => {
    const input = recognise(await read(record));
    const { id, quotes } = record as typeof sample;
    expect(analysedIn(input as InputArticle)).toMatchObject({ id, quotes });
  });

  it.each([
    ['quotes', null, 'quotes'],
    ['people', undefined, 'people'],
    ['stats', {}, 'stats.words'],
    ['schemaVersion', undefined, 'schemaVersion'],
    ['language', 7, 'language'],
  ])('is an error where %s is %j', async (field, value, path) => {
    expect(recognise(await read(spoilt([field], value)))).toMatchObject({
      code: 'incomplete-analysis',
      message: expect.stringContaining(`"${path}"`),
      record: { file: 'f.ndjson', line: 1 },
    });
  });

  it.each<[(string | number)[], unknown]>([
    [['quotes', 0, 'text'], 7],
    [['quotes', 0, 'kind'], 'song'],
    [['quotes', 1, 'speaker', 'confidence'], 'high'],
    [['quotes', 1, 'speaker'], 'Ada Brook'],
    [['people', 0, 'name'], null],
    [['stats', 'words'], -1],
  ])('is an error where %j is %j', async (path, value) => {
    const [first, ...rest] = path;
    const name = rest.reduce(
      (text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${key}`),
      `${first}`,
    );
    expect(recognise(await read(spoilt(path, value)))).toMatchObject({
      code: 'incomplete-analysis',
      message: expect.stringContaining(`"${name}"`),
    });
  });

  it('of another version is an error', async () => {
    expect(recognise(await read(spoilt(['schemaVersion'], 2)))).toMatchObject({ code: 'other-version' });
  });

  it('that stands for an article at fault is an error with its words', async () => {
    expect(recognise(await read(failure))).toMatchObject({
      id: failure.id,
      code: failure.error.code,
      message: `It could not be analysed before: ${failure.error.message}`,
    });
  });
});

it.each([
  ['one', JSON.stringify(sample, null, 2)],
  ['several', `[\n  ${JSON.stringify(sample, null, 2)}\n]\n`],
])('a document of %s is an error that says what to do', (_, text) => {
  expect(recognise({ id: 'a.json', text, warnings: [] })).toMatchObject({
    code: 'json-document',
    message: expect.stringContaining('--format ndjson'),
  });
});

describe('another record', () => {
  it.each([
    { id: 'a', text: 'Rain.' },
    { id: 'a', text: 'Rain.', schemaVersion: 3, quotes: 'two' },
    { id: 'a', text: 'Rain.', schemaVersion: 1, error: { code: 'x' } },
    { id: 'a', text: 'Rain.', quotes: [] },
    { id: 'a' },
    { id: 'a', error: { code: 'x', message: 'y' } },
  ])('stays what it is: %j', async (record) => {
    const input = await read(record);
    expect(recognise(input)).toBe(input);
    if (!('code' in input)) expect(analysedIn(input)).toBe(null);
  });
});
