import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import workerpool from 'workerpool';

const pool = workerpool.pool(path.resolve('dist/worker.js'), { workerType: 'thread', maxWorkers: 1 });
afterAll(() => pool.terminate(true));

it('a thread tells when it begins an article, so that its time does not count what came before', async () => {
  const events: unknown[] = [];
  const options = { summary: 0, minConfidence: 0, includeText: false, offsets: 'utf16' };
  for (const id of ['a', 'b']) {
    const article = { id, text: 'The pier is open, said Ada Brook.', warnings: [] };
    const result = await pool.exec('analyseOne', [article, options], { on: (event) => events.push(event) });
    events.push(result.id);
  }
  expect(events).toEqual(['begun', 'a', 'begun', 'b']);
});
