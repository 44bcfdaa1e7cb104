import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { shortArticles } from '../load/articles.js';

/** The lines of a file of records, without their line feeds. */
export interface CorpusFile {
  path: string;
  lines: Buffer[];
}

const SHARDS = 7;

const fixtures = fs
  .readdirSync('fixtures')
  .map((name) => path.join('fixtures', name, 'input.txt'))
  .filter((file) => fs.existsSync(file))
  .map((file) => fs.readFileSync(file, 'utf8'));

/** Characters that get lost where text is cut, decoded or written carelessly. */
const AWKWARD = '😀 “It is late,\u2028” said\u0085 Mira Lind.\r\nCafé\u00a0\u0000.';

const record = (fields: object): Buffer => Buffer.from(JSON.stringify(fields));

/** What stands at some numbers in place of a short article. The rarer one wins. */
const VARIANTS: [every: number, make: (id: string, n: number) => Buffer][] = [
  [1000, (id) => record({ id, text: fixtures.join('\n\n') })],
  [500, (id) => record({ id, text: `${'The ferry is late. '.repeat(40)}\ud83d` })],
  [330, () => Buffer.from([0xff, 0xfe, 0x00, 0x7b, 0x00, 0x01, 0x02])],
  [310, (id) => Buffer.from(`{"id":"${id}","text":"Caf\xe9, she said."}`, 'latin1')],
  [290, (id, n) => record({ text: `A story ${n} without an id, said Ada Brook.`, for: id })],
  [270, (_, n) => Buffer.from(`Line ${n} is no JSON.`)],
  [250, (id) => record({ id, text: 5 })],
  [230, (id) => record({ id, text: '' })],
  [210, (id) => record({ id, html: '<p>“We sail,” said <b>Ada Brook</b>, the harbour master.</p>' })],
  [150, (id) => record({ id, text: AWKWARD, meta: { note: AWKWARD } })],
  [100, (id, n) => record({ id, text: fixtures[n % fixtures.length] })],
];

/** So many records, written into files of the folder; every third one is packed. One file has a blank line too. */
export function writeCorpus(folder: string, count: number): CorpusFile[] {
  const lines = shortArticles(count).map((line, n) => {
    const make = n > 0 && VARIANTS.find(([every]) => n % every === 0)?.[1];
    return make ? make(`a${n}`, n) : Buffer.from(line.trimEnd());
  });
  fs.mkdirSync(folder, { recursive: true });
  const size = Math.ceil(count / SHARDS);
  return Array.from({ length: SHARDS }, (_, shard) => {
    const part = lines.slice(shard * size, (shard + 1) * size);
    const packed = shard % 3 === 2;
    const file = path.join(folder, `part ${shard}.ndjson${packed ? '.gz' : ''}`);
    const bytes = joined(shard === 0 ? [Buffer.from(' '), ...part] : part);
    fs.writeFileSync(file, packed ? gzipSync(bytes) : bytes);
    return { path: file, lines: part };
  });
}

/** The lines as the bytes of a file. */
export const joined = (lines: Buffer[]): Buffer =>
  Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));

/** The id that the job gives a record without one, as its README says. */
export const namelessId = (file: string, line: Buffer): string =>
  `file:${file}#${createHash('sha256').update(line).digest('hex').slice(0, 16)}`;
