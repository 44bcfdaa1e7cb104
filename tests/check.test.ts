import { describe, expect, it } from 'vitest';
import { lay, STORY } from '../src/checks/story.js';
import { check } from '../src/index.js';

const WARNED = lay('Skip to content', STORY);

describe('check, in the library', () => {
  it('gives the findings of a text', () => {
    expect(check(STORY)).toEqual([]);
    expect(check(WARNED, { id: 'a' })).toMatchObject([
      { rule: 'nav-residue', level: 'warning', file: 'a', line: 1 },
    ]);
  });

  it('takes levels and options of rules', () => {
    const found = check(WARNED, { rules: { 'nav-residue': 'off', 'too-short': ['error', { words: 500 }] } });
    expect(found.map(({ rule, level }) => [rule, level])).toEqual([['too-short', 'error']]);
  });

  it('refuses a rule that there is not, and names it', () => {
    expect(() => check(STORY, { rules: { 'too-shrt': 'off' } })).toThrow(/too-shrt.*Did you mean too-short/);
  });
});
