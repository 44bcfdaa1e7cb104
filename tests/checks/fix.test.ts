import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll } from '../../src/checks/find.js';
import { applyFixes, mend } from '../../src/checks/fix.js';
import { defaultSettings } from '../../src/checks/settings.js';
import { finding } from './formats/runs.js';

const settings = defaultSettings();
const input = (text: string) => ({ id: 'a.txt', text, warnings: [] });
const edit = (start: number, end: number, replacement = '') =>
  finding({ fix: [{ start, end, replacement }] });

describe('edits', () => {
  it.each([
    ['one after the other', [edit(0, 1), edit(2, 3, 'X')], 'bXdef'],
    ['in any order', [edit(4, 5), edit(0, 1)], 'bcdf'],
    ['of two that overlap the first', [edit(1, 4, '-'), edit(3, 5, '+')], 'a-ef'],
    ['of findings that cannot be mended', [finding()], 'abcdef'],
  ])('are made %s', (_, findings, mended) => {
    expect(applyFixes('abcdef', findings)).toBe(mended);
  });

  it('of one finding are made together or not at all', () => {
    const both = finding({
      fix: [
        { start: 0, end: 1, replacement: '' },
        { start: 5, end: 6, replacement: '' },
      ],
    });
    expect(applyFixes('abcdef', [edit(5, 6, 'F'), both])).toBe('abcdeF');
  });
});

describe('mending', () => {
  const texts = fs
    .readFileSync('fixtures/checks/cases.ndjson', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string });

  it.each(texts.filter(({ id }) => id.startsWith('clean/')))('leaves $id as it is', ({ text }) => {
    expect(mend(input(text), settings)).toBe(text);
  });

  it('leaves nothing that can be mended, and changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), ({ text }) => {
        const mended = mend(input(text), settings);
        expect(findAll(input(mended), settings).filter(({ fix }) => fix.length > 0)).toEqual([]);
        expect(mend(input(mended), settings)).toBe(mended);
      }),
      { numRuns: 40 },
    );
  });

  it('never adds a finding of a higher level', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), ({ text }) => {
        const errors = (words: string) =>
          findAll(input(words), settings).filter(({ level }) => level === 'error');
        expect(errors(mend(input(text), settings)).length).toBeLessThanOrEqual(errors(text).length);
      }),
      { numRuns: 40 },
    );
  });
});
