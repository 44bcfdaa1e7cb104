import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { citronFormat, jsonFormat } from '../../src/read/json.js';
import { sample } from '../reports/sample.js';
import { collect } from './collect.js';

async function read(content: string, { maxBytes = 100_000, format = jsonFormat } = {}) {
  const chunks = (async function* () {
    if (content.length > 0) yield Buffer.from(content);
  })();
  return collect(format.read({ id: 'a.json', path: null, chunks }, maxBytes));
}

const analysis = analyze(sample.text!, { includeText: true, id: 'dock' });
const pretty = (value: unknown) => JSON.stringify(value, null, 2);

describe('JSON', () => {
  test('has an analysis as it is', async () => {
    for (const content of [pretty(analysis), `${JSON.stringify(analysis)}\n`])
      expect(await read(content)).toMatchObject([{ id: 'dock', text: sample.text, analysis, warnings: [] }]);
  });

  test('has a list of them, or one a line, each with its place', async () => {
    const other = { ...analysis, id: 'other' };
    for (const content of [
      pretty([analysis, other]),
      `${JSON.stringify(analysis)}\n${JSON.stringify(other)}\n`,
    ]) {
      expect(await read(content)).toMatchObject([
        { id: 'dock', record: { file: 'a.json', line: 1 } },
        { id: 'other', record: { file: 'a.json', line: 2 } },
      ]);
    }
  });

  test('has error records again, and what belongs to them', async () => {
    const record = {
      schemaVersion: 1,
      id: 'b',
      error: { code: 'empty', message: 'The input is empty.' },
      meta: { n: 1 },
    };
    expect(await read(JSON.stringify(record))).toEqual([
      { id: 'b', code: 'empty', message: 'The input is empty.', meta: { n: 1 } },
    ]);
  });

  test('has articles to analyse and Citron’s annotations too', async () => {
    expect(await read('{"id": 7, "text": "Rain.", "desk": "coast"}')).toEqual([
      { id: '7', text: 'Rain.', warnings: [], meta: { desk: 'coast' } },
    ]);
    expect(await read('{"text": "Rain.", "quotes": [], "coreference_groups": []}')).toMatchObject([
      { id: 'a.json', text: 'Rain.', annotations: { quotes: [] } },
    ]);
    expect(await read('{"text": "Rain.", "quotes": []}', { format: citronFormat })).toMatchObject([
      { annotations: { names: [] } },
    ]);
  });

  const spoilt = (change: (copy: ReturnType<typeof JSON.parse>) => void): string => {
    const copy = structuredClone(analysis);
    change(copy);
    return pretty(copy);
  };

  test.each([
    ['nothing', '', 'The input is empty.'],
    ['blank lines', '\n \n', 'The input has only blank lines.'],
    [
      'a mistake',
      '{\n  "text": "Rain.",\n  "id": x\n}',
      'This is not valid JSON: there is a mistake in line 3.',
    ],
    ['no end', '{\n  "text": "Rain."\n', 'This is not valid JSON: there is a mistake in line 2.'],
    ['something else', '{"rain": true}', /^The JSON is none that is read: /],
    ['a number', '7', /^The JSON is none that is read: /],
    [
      'another kind of quote',
      spoilt((copy) => (copy.quotes[1].kind = 'sung')),
      'This is no analysis of article-analyze: quotes.1.kind is none of direct, partial, indirect. Make it again, without --fields.',
    ],
    [
      'a missing part',
      spoilt((copy) => delete copy.people),
      'This is no analysis of article-analyze: people is missing. Make it again, without --fields.',
    ],
    [
      'another text',
      spoilt((copy) => (copy.text = copy.text.slice(9))),
      'This is no analysis of article-analyze: its offsets do not fit its text. Make it again, without --fields.',
    ],
    [
      'another version',
      spoilt((copy) => (copy.schemaVersion = 2)),
      'This is no analysis of article-analyze: schemaVersion is not 1. Make it again, without --fields.',
    ],
  ])('with %s is told in a sentence', async (_, content, message) => {
    const [input, ...others] = await read(content);
    expect(others).toEqual([]);
    expect(input).toMatchObject({
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });

  test('keeps the other lines where one is broken, and says which', async () => {
    const line = JSON.stringify({ id: 'a', text: 'Rain.' });
    expect(await read(`${line}\n{"id":\n\n${line}\n`)).toMatchObject([
      { id: 'a', record: { line: 1 } },
      { code: 'invalid-json', message: 'The line is not valid JSON.', record: { line: 2 } },
      { id: 'a', record: { line: 4 } },
    ]);
  });

  test('holds no more than an article may have', async () => {
    const sentence = expect.stringContaining('--max-bytes');
    expect(await read(pretty(analysis), { maxBytes: 1000 })).toMatchObject([
      { code: 'too-large', message: sentence },
    ]);
    expect(await read(JSON.stringify(analysis), { maxBytes: 1000 })).toMatchObject([{ code: 'too-large' }]);
  });

  test('tells by its first line where the name does not tell it', () => {
    expect(['{', '['].map(jsonFormat.recognises)).toEqual([true, true]);
    expect(['{brace', '“Rain”', '[1] Rain'].map(jsonFormat.recognises)).toEqual([false, false, false]);
  });
});
