import { describe, expect, it } from 'vitest';
import { folderWith } from '../read/folder.js';
import { records, run } from './command.js';

const SPOILT =
  'Ferry talks end\n\nâ€œWe wait for JosÃ©,â€\u009d Tom Adeyemi said on Tuesday. The ferry stays in port.\n';
const SOUND =
  'Ferry talks end\n\n“We wait for José,” Tom Adeyemi said on Tuesday. The ferry stays in port.\n';
const MESSAGE = 'Characters that a wrong decoding had spoilt were put right (â€œ became “); ';

describe('an input with spoilt characters', () => {
  it('is put right, with a warning and the text that the offsets point into', () => {
    const cwd = folderWith({ 'a.txt': SPOILT });
    const { status, stdout, stderr } = run(['--json', 'a.txt'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `article-analyze: a.txt: ${MESSAGE}offsets point into the text in the output.\n`,
    });
    const { text, quotes, warnings } = JSON.parse(stdout);
    expect(text).toBe(SOUND);
    expect(quotes[0].text).toBe('“We wait for José,”');
    expect(warnings).toMatchObject([{ code: 'repaired-mojibake' }]);
    expect(run(['clean', '-q', 'a.txt'], { cwd })).toEqual({ status: 0, stdout: SOUND, stderr: '' });
  });

  it('keeps the offsets of its own text where it is a record', () => {
    const input = `${JSON.stringify({ id: 'a', text: SPOILT })}\n`;
    const args = ['-f', 'ndjson', '--input-format', 'ndjson', '-q'];
    for (const result of [run(args, { input }), run(['clean', ...args], { input })]) {
      const [{ text, headline, body }] = records(result.stdout);
      expect(text).toBeUndefined();
      expect(headline).toEqual({ start: 0, end: 15, text: 'Ferry talks end' });
      expect(body ?? SOUND).toContain('“We wait for José,” Tom');
    }
    const [{ quotes, people }] = records(run([...args, '--offsets', 'codepoint'], { input }).stdout);
    expect([...SPOILT].slice(quotes[0].start, quotes[0].end).join('')).toBe('â€œWe wait for JosÃ©,â€\u009d');
    expect(people[0].name).toBe('Tom Adeyemi');
  });
});
