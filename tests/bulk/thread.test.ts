import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import workerpool from 'workerpool';

const pool = workerpool.pool(path.resolve('dist/thread.js'), { workerType: 'thread', maxWorkers: 1 });
afterAll(() => pool.terminate(true));

const options = { summary: 0, minConfidence: 0, includeText: false, offsets: 'utf16', isTimed: true };

it('a thread tells when it begins an article, so that its time does not count what came before', async () => {
  const events: unknown[] = [];
  for (const id of ['a', 'b']) {
    const article = { id, text: 'The pier is open, said Ada Brook.', warnings: [] };
    const [result] = await pool.exec('analyse', [[article], options], { on: (event) => events.push(event) });
    events.push(result.value.id);
  }
  expect(events).toEqual(['begun', 'a', 'begun', 'b']);
});

it('a thread tells nothing where no time is counted', async () => {
  const events: unknown[] = [];
  const article = { id: 'a', text: 'The pier is open, said Ada Brook.', warnings: [] };
  await pool.exec('analyse', [[article], { ...options, isTimed: false }], {
    on: (event) => events.push(event),
  });
  expect(events).toEqual([]);
});

it('a thread reads pages', async () => {
  const text =
    '<html><body><p>TOLLAN — “The pier is open,” said Ada Brook, the harbour master.</p></body></html>';
  const page = { id: 'a', text, markup: 'html', warnings: [], publication: { url: 'https://pier.example/' } };
  const [{ value }] = await pool.exec('analyse', [[page], options]);
  const { quotes, url } = value;
  expect(quotes).toMatchObject([{ text: '“The pier is open,”', speaker: { name: 'Ada Brook' } }]);
  expect(url).toBe('https://pier.example/');
});

it('a page without a text is an error with its place', async () => {
  const page = {
    id: 'a',
    text: '<html></html>',
    markup: 'html',
    warnings: [],
    record: { file: 'f', line: 3 },
  };
  expect(await pool.exec('analyse', [[page], options])).toEqual([
    { value: { id: 'a', code: 'no-text', message: 'The page has no text.', record: { file: 'f', line: 3 } } },
  ]);
});

it('a thread reports what it analysed, with the warnings of it', async () => {
  const article = { id: 'a', text: 'Rain.', warnings: [{ code: 'w', message: 'W.' }] };
  const place = {
    choice: { format: 'ndjson', table: 'quotes', fields: new Map([['id', true]]) },
    index: 0,
    context: { columns: 80, color: false, many: true },
  };
  const [{ value }] = await pool.exec('report', [[[article, place]], options]);
  expect(value.text).toBe('{"id":"a"}\n');
  expect(value.warnings).toContainEqual({ code: 'w', message: 'W.' });
});

it('a thread goes on with the next article after one that it broke down on', async () => {
  const articles = [
    { id: 'a', text: null, warnings: [] },
    { id: 'b', text: 'Rain.', warnings: [] },
  ];
  expect(await pool.exec('analyse', [articles, options])).toEqual([
    { error: expect.any(Error) },
    { value: expect.objectContaining({ id: 'b' }) },
  ]);
});
