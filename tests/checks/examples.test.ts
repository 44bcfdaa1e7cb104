import { describe, expect, it } from 'vitest';
import type { Check, Example } from '../../src/checks/check.js';
import { EarlierArticles } from '../../src/checks/earlier.js';
import { findAll } from '../../src/checks/find.js';
import { mend } from '../../src/checks/fix.js';
import { checks } from '../../src/checks/registry.js';
import { change, defaultSettings, type Settings } from '../../src/checks/settings.js';

const input = (text: string, id = 'a.txt') => ({ id, text, warnings: [] });

/** The settings of an example: its rule alone. */
function only(check: Check, { options = {} }: Example): Settings {
  const off = Object.fromEntries(checks.map(({ id }) => [id, { level: 'off' as const }]));
  return change(defaultSettings(), { ...off, [check.id]: { level: check.level, options } });
}

function findIn(check: Check, example: Example) {
  const earlier = new EarlierArticles();
  const settings = only(check, example);
  example.earlier?.forEach((text, i) => {
    findAll(input(text, `earlier-${i}.txt`), settings, earlier);
  });
  return findAll(input(example.text), settings, earlier);
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it('has examples of both kinds', () => {
    expect(check.examples.good).not.toEqual([]);
    expect(check.examples.bad).not.toEqual([]);
  });

  it.each(check.examples.good)('finds nothing in good example %#', (example) => {
    expect(findIn(check, example)).toEqual([]);
  });

  it.each(check.examples.bad)('finds what bad example %# shows, at its place', (example) => {
    expect(findIn(check, example).map(({ line, column }) => `${line}:${column}`)).toEqual(example.at);
  });

  it.each(check.examples.bad.filter(({ fixed }) => fixed !== undefined))(
    'mends bad example %#',
    (example) => {
      expect(mend(input(example.text), only(check, example))).toBe(example.fixed);
    },
  );

  it('says what is wrong and what to do in sentences', () => {
    const [finding] = findIn(check, check.examples.bad[0]!);
    expect(finding).toMatchObject({ rule: check.id, level: check.level, suggestion: check.suggestion });
    expect(finding!.message).toMatch(/^\S.*\S$/u);
    expect(check.suggestion).toMatch(/\.$/u);
  });
});
