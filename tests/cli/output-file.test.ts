import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/cli/output-file.js';
import { folderWith } from '../read/folder.js';

/** What the folder holds after an old report was opened for writing and `use` was done with it. */
async function filesAfter(use: (file: Awaited<ReturnType<typeof openFile>>) => Promise<void>) {
  const folder = folderWith({ 'report.txt': 'old' });
  await use(await openFile(`${folder}/report.txt`, { list: [], many: false }));
  return fs.readdirSync(folder).map((name) => [name, fs.readFileSync(`${folder}/${name}`, 'utf8')]);
}

describe('openFile', () => {
  it('replaces the file when the report is complete', async () => {
    const files = await filesAfter(async (file) => {
      await file.write('new ');
      await file.write('report');
      await file.finish();
    });
    expect(files).toEqual([['report.txt', 'new report']]);
  });

  it('leaves the file as it is until then, and when the report is given up', async () => {
    const files = await filesAfter(async (file) => {
      await file.write('half');
      await file.discard();
    });
    expect(files).toEqual([['report.txt', 'old']]);
  });

  it('leaves the file as it is when there is nothing to report', async () => {
    const files = await filesAfter(async (file) => {
      await file.write('');
      await file.finish();
    });
    expect(files).toEqual([['report.txt', 'old']]);
  });
});
