import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChecked } from '../../src/checks/article.js';
import { EarlierArticles } from '../../src/checks/earlier.js';
import { findAll } from '../../src/checks/find.js';
import { checks } from '../../src/checks/registry.js';
import { change, defaultSettings } from '../../src/checks/settings.js';
import { lay, STORY } from '../../src/checks/story.js';
import { anyArticle } from '../any-article.js';

const settings = defaultSettings();
const find = (text: string, settings = defaultSettings()) =>
  findAll({ id: 'a.txt', text, warnings: [] }, settings);

describe('findings', () => {
  it('come in the order of the text, with offsets that fit their place, and fingerprints of their own', () => {
    fc.assert(
      fc.property(anyArticle, (text) => {
        const findings = find(text);
        expect(findings.map(({ start }) => start)).toEqual(
          findings.map(({ start }) => start).sort((a, b) => a - b),
        );
        for (const { start, end, line, column } of findings) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          const before = text.slice(0, start).split(/\r\n|\r|\n/);
          expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1]);
        }
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['the ferry sails ', 'a. ', '“a ', '<a b=c ', 'A: b\n', '.a .b, ', '0:00 '])(
    'are found in a long text of %j, too: no rule looks at every pair of its places',
    (words) => {
      const article = readChecked({ id: 'a.txt', text: STORY, warnings: [] }, new EarlierArticles());
      const long = { ...article, text: words.repeat(400_000 / words.length) };
      for (const { id, find: findIn } of checks)
        expect(() => [...findIn(long, settings[id]!.options)]).not.toThrow();
    },
  );

  it('are none of a rule that is off, and have the level that is set', () => {
    const text = lay('Skip to content', STORY);
    expect(find(text).map(({ rule, level }) => [rule, level])).toEqual([['nav-residue', 'warning']]);
    expect(find(text, change(defaultSettings(), { 'nav-residue': { level: 'off' } }))).toEqual([]);
    const [raised] = find(text, change(defaultSettings(), { 'nav-residue': { level: 'error' } }));
    expect(raised!.level).toBe('error');
  });
});

describe('the rules', () => {
  it('have ids that differ, in kebab-case', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('take the defaults of their options for values', () => {
    for (const { options = {} } of checks)
      for (const option of Object.values(options)) expect(option.parse(option.default)).toBe(option.default);
  });
});
