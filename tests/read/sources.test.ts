import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/read/sources.js';
import { folderWith } from './folder.js';

/** What the arguments, relative to `folder`, stand for: names relative to it, and the codes of errors. */
async function found(folder: string, ...args: string[]) {
  const { list, many } = await findSources(
    args.map((arg) => (arg === '-' ? arg : `${folder}/${arg}`)),
    ['schema'],
  );
  const names = list.map((source) => ('code' in source ? source.code : path.relative(folder, source.id)));
  return { names, many };
}

const NEWS = {
  'a.txt': 'A.',
  'b.html': 'B.',
  'sub/c.ndjson': '{}',
  'sub/C.TXT': 'C.',
  'sub.text': 'S.',
  'photo.jpg': '',
  'notes.md': '',
  'packed.txt.gz': '',
  'packed.tar.gz': '',
  '.hidden.txt': '',
  '.git/d.txt': '',
  'node_modules/x/readme.txt': '',
};

describe('findSources', () => {
  it('finds the articles in a folder and the folders in it, sorted', async () => {
    const names = ['a.txt', 'b.html', 'notes.md', 'packed.txt.gz', 'sub/C.TXT', 'sub/c.ndjson', 'sub.text'];
    expect(await found(folderWith(NEWS), '')).toEqual({ names, many: true });
  });

  it('finds the files of a pattern, sorted, whatever their endings', async () => {
    const folder = folderWith(NEWS);
    expect(await found(folder, '*.{md,html}')).toEqual({ names: ['b.html', 'notes.md'], many: true });
    expect((await found(folder, '**/*.txt')).names).toEqual(['a.txt']);
    expect((await found(folder, 'su?/*')).names).toEqual(['sub/C.TXT', 'sub/c.ndjson']);
  });

  it('takes a name with the signs of a pattern for a file if there is one', async () => {
    expect((await found(folderWith({ 'a[1].txt': 'A.', 'a1.txt': 'B.' }), 'a[1].txt')).names).toEqual([
      'a[1].txt',
    ]);
  });

  it('keeps the order of the arguments, and puts errors in their place', async () => {
    const names = ['sub.text', 'no-such-file', 'a.txt', 'no-match', 'b.html'];
    expect(await found(folderWith(NEWS), 'sub.text', 'zzzz', 'a.txt', '*.doc', 'b.html')).toEqual({
      names,
      many: true,
    });
  });

  it('knows a single file for one, with the name that the user gave', async () => {
    const folder = folderWith(NEWS);
    const id = `${folder}/./a.txt`;
    expect(await findSources([id])).toEqual({ list: [{ id, path: id }], many: false });
    expect(await findSources(['-'])).toEqual({ list: [{ id: '-', path: null }], many: false });
  });

  it('refuses standard input a second time', async () => {
    const { list } = await findSources(['-', '-']);
    expect(list).toMatchObject([{ path: null }, { code: 'stdin-twice' }]);
  });

  it('says that a folder has no articles', async () => {
    const folder = folderWith({ 'photo.jpg': '', 'sub/': '' });
    expect(await found(folder, '')).toEqual({ names: ['no-articles'], many: true });
  });

  it.each([
    ['a command', 'schma', 'the command schema'],
    ['a file of the folder', 'harbor.txt', 'harbour.txt'],
    ['a file of another folder', 'sub/stroy.txt', 'sub/story.txt'],
  ])('suggests %s for a near miss', async (_, arg, suggestion) => {
    const folder = folderWith({ 'harbour.txt': 'H.', 'sub/story.txt': 'S.' });
    const prefix = suggestion.includes('.') ? `${folder}/` : '';
    const { list } = await findSources([prefix + arg], ['schema']);
    expect(list).toMatchObject([{ code: 'no-such-file', message: expect.stringContaining(suggestion) }]);
  });

  it('follows links to files, but not to folders, which may lead in a circle', async () => {
    const folder = folderWith({ 'a.txt': 'A.' });
    fs.symlinkSync('a.txt', path.join(folder, 'link.txt'));
    fs.symlinkSync('nowhere', path.join(folder, 'dead.txt'));
    fs.symlinkSync('.', path.join(folder, 'circle'));
    expect((await found(folder, '')).names).toEqual(['a.txt', 'link.txt']);
  });
});
