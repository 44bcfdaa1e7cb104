import { describe, expect, test } from 'vitest';
import { brat } from '../../src/reports/brat.js';
import { run } from '../cli/command.js';
import { folderWith } from '../read/folder.js';
import { analysis, entity, failure, quote, speaker } from './builders.js';
import { sample } from './sample.js';

const context = { columns: 80, color: false, many: false };
const lines = (given: Parameters<typeof brat.article>[0]) =>
  brat.article(given, 0, context).split('\n').slice(0, -1);

describe('brat’s standoff', () => {
  const annotations = lines(sample);
  const passages = new Map(
    annotations
      .filter((line) => line.startsWith('T'))
      .map((line) => [line.split('\t')[0]!, line.split('\t')]),
  );
  const wordsOf = (id: string) => passages.get(id)![2];

  test('has lines of the forms that brat knows, each with a name of its own', () => {
    const form =
      /^(T\d+\t[A-Z]\w+ \d+ \d+(;\d+ \d+)*\t.+|R\d+\t[A-Z]\w+ Arg1:T\d+ Arg2:T\d+|A\d+\t[A-Z]\w+ T\d+( \w+)?|#\d+\t[A-Z]\w+ T\d+\t.+|\*\tEquiv( T\d+){2,})$/;
    for (const line of annotations) expect(line).toMatch(form);
    const ids = annotations.map((line) => line.split('\t')[0]!).filter((id) => id !== '*');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the words of every passage between its offsets', () => {
    expect(passages.size).toBeGreaterThan(25);
    for (const [, place, words] of passages.values()) {
      const [start, end] = place!.split(' ').slice(1).map(Number);
      expect([...sample.text!].slice(start, end).join('')).toBe(words);
    }
  });

  test('ties quotes to sources and cues, and names that are one', () => {
    const related = annotations
      .filter((line) => line.startsWith('R'))
      .map((line) => /\t(\w+) Arg1:(T\d+) Arg2:(T\d+)/.exec(line)!)
      .map(([, type, from, to]) => `${wordsOf(from!)} ${type} ${wordsOf(to!)}`);
    expect(related).toContain('“a plaster on a broken leg” Source Tomas Quill');
    expect(related).toContain('“Bring the boots back,” Source he');
    expect(related).toContain('“Bring the boots back,” Cue added');
    expect(related).toContain('“and bring shovels.” Continues “Bring the boots back,”');
    const same = annotations
      .filter((line) => line.startsWith('*'))
      .map((line) => line.match(/T\d+/g)!.map(wordsOf));
    expect(same).toContainEqual(['Tomas Quill', 'Tomcat', 'Quill', 'he']);
  });

  test('tears passages at the ends of lines, and counts code points', () => {
    const text = '🌊 “Wait\r\nhere,” Lind said.';
    const span = { start: 3, end: 16, text: text.slice(3, 16) };
    const lind = { start: 17, end: 21, text: 'Lind' };
    const said = quote('q1', span, { speaker: { ...speaker('Lind', 'p1'), mention: lind } });
    const people = [{ ...entity('Lind'), id: 'p1', description: null, mentions: [lind] }];
    expect(lines(analysis({ text, people, quotes: [said] }))).toEqual([
      'T1\tPerson 16 20\tLind',
      'T2\tQuote 2 7;9 15\t“Wait here,”',
      'A1\tKind T2 direct',
      'R1\tSource Arg1:T2 Arg2:T1',
    ]);
  });

  test('is nothing where there is nothing', () => {
    expect([lines(analysis()), lines(failure)]).toEqual([[], []]);
  });
});

describe('several articles', () => {
  test.each([[['a.txt', 'a.txt']], [['.']], [['r.ndjson']]])('%j are refused in a sentence', (files) => {
    const record = `${JSON.stringify({ text: 'Rain fell.' })}\n`;
    const cwd = folderWith({ 'a.txt': 'Rain fell.', 'r.ndjson': record + record });
    const { status, stderr } = run(['-f', 'brat', ...files], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('article-analyze: brat has a file of annotations for each text: name one file');
  });
});
