import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/registry.js';
import { run } from './command.js';

describe('rules', () => {
  it('lists every rule with its level', () => {
    const { stdout } = run(['rules']);
    for (const { id, level } of checks) expect(stdout).toMatch(new RegExp(`^${id} +${level} `, 'm'));
  });

  it('--json has all about a rule', () => {
    const rules = JSON.parse(run(['rules', '--json']).stdout);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(checks.map(({ id }) => id));
    const tooShort = rules.find(({ id }: { id: string }) => id === 'too-short');
    expect(tooShort).toMatchObject({
      level: 'warning',
      fixable: false,
      options: [{ name: 'words', default: 50 }],
    });
    expect(rules.find(({ id }: { id: string }) => id === 'html-residue').fixable).toBe(true);
  });
});

describe('check --explain', () => {
  it('names control characters instead of printing them', () => {
    const { stdout } = run(['check', '--explain', 'control-chars']);
    expect(stdout).toContain('<U+001B>');
    expect(stdout).not.toMatch(/[^\P{C}\n]/u);
  });

  it('says what a rule looks for, what it can be set to, and shows both kinds of text', () => {
    const { status, stdout } = run(['check', '--explain', 'too-short']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^too-short \(warning\): /);
    expect(stdout).toContain('too-short.words=50');
    expect(stdout).toContain('\nReported\n');
    expect(stdout).toContain('\nNot reported\n');
  });
});
