import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/checks/config.js';
import { parseRuleSetting } from '../../src/checks/rule-setting.js';
import { change, defaultSettings } from '../../src/checks/settings.js';

const thrownBy = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'nothing';
};

describe('a configuration', () => {
  it('is read with its rules, limits and overrides', () => {
    const config = readConfig({
      $schema: 'x',
      rules: { 'no-quotes': 'off', 'too-short': ['error', { words: 80 }] },
      failOn: 'warning',
      maxWarnings: 3,
      baseline: 'known.json',
      overrides: [{ files: 'briefs/**', rules: { 'too-short': 'off' } }],
    });
    expect(config).toEqual({
      rules: { 'no-quotes': { level: 'off' }, 'too-short': { level: 'error', options: { words: 80 } } },
      failOn: 'warning',
      maxWarnings: 3,
      baseline: 'known.json',
      overrides: [{ files: ['briefs/**'], rules: { 'too-short': { level: 'off' } } }],
    });
  });

  it('may be empty', () => {
    expect(readConfig({})).toEqual({ rules: {}, overrides: [] });
  });

  it.each([
    [[], 'It must be an object, not [].'],
    ['rules', 'It must be an object, not "rules".'],
    [{ rule: {} }, 'rule: There is no such key. Did you mean rules?'],
    [
      { plugins: [] },
      'plugins: There is no such key. The keys are rules, failOn, maxWarnings, baseline, overrides.',
    ],
    [{ rules: [] }, 'rules: It must be an object, not [].'],
    [{ rules: { 'too-shrt': 'off' } }, 'rules.too-shrt: There is no such rule. Did you mean too-short?'],
    [
      { rules: { constructor: 'off' } },
      'rules.constructor: There is no such rule. See article-analyze rules.',
    ],
    [
      { rules: { 'too-short': 'warn' } },
      'rules.too-short: It must be "error", "warning", "info" or "off", not "warn".',
    ],
    [
      { rules: { 'too-short': 2 } },
      'rules.too-short: It must be "error", "warning", "info" or "off", not 2.',
    ],
    [
      { rules: { 'too-short': [] } },
      'rules.too-short[0]: It must be "error", "warning", "info" or "off", not nothing.',
    ],
    [{ rules: { 'too-short': ['off', 3] } }, 'rules.too-short[1]: It must be an object, not 3.'],
    [
      { rules: { 'too-short': ['off', {}, 1] } },
      'rules.too-short: It has too many items: write ["warning", { "option": 1 }].',
    ],
    [
      { rules: { 'too-short': ['info', { words: -1 }] } },
      'rules.too-short[1].words: It must be a whole number, 0 or more, not -1.',
    ],
    [
      { rules: { 'too-short': ['info', { word: 1 }] } },
      'rules.too-short[1].word: The rule too-short has no such option. It has words.',
    ],
    [
      { rules: { 'duplicate-paragraph': ['info', { similarity: 2 }] } },
      'rules.duplicate-paragraph[1].similarity: It must be a number from 0 to 1, not 2.',
    ],
    [
      { rules: { 'wrong-language': ['info', { language: 'English' }] } },
      'rules.wrong-language[1].language: It must be a language code of two or three letters, such as "en", not "English".',
    ],
    [{ failOn: 'off' }, 'failOn: It must be one of error, warning, info, not "off".'],
    [{ maxWarnings: '3' }, 'maxWarnings: It must be a whole number, 0 or more, not "3".'],
    [{ baseline: '' }, 'baseline: It must be a text, not "".'],
    [{ overrides: {} }, 'overrides: It must be a list, not {}.'],
    [{ overrides: [{ rules: {} }] }, 'overrides[0].files: It must be a list, not nothing.'],
    [{ overrides: [{ files: [] }] }, 'overrides[0].files: It has no pattern: name the files that it is for.'],
    [{ overrides: [{ files: ['a', 1] }] }, 'overrides[0].files[1]: It must be a text, not 1.'],
    [
      { overrides: [{ files: 'a', rule: {} }] },
      'overrides[0].rule: There is no such key. Did you mean rules?',
    ],
    [
      { overrides: [{ files: 'a', rules: { 'no-quote': 'off' } }] },
      'overrides[0].rules.no-quote: There is no such rule. Did you mean no-quotes?',
    ],
  ])('%j is refused, and the key is named', (value, message) => {
    expect(thrownBy(() => readConfig(value))).toBe(message);
  });
});

describe('a setting on the command line', () => {
  it.each([
    ['too-short=off', { 'too-short': { level: 'off' } }],
    ['too-short.words=80', { 'too-short': { options: { words: 80 } } }],
    ['near-duplicate-of.similarity=.5', { 'near-duplicate-of': { options: { similarity: 0.5 } } }],
    ['wrong-language.language=DE', { 'wrong-language': { options: { language: 'de' } } }],
  ])('%s is read', (setting, changes) => {
    expect(parseRuleSetting(setting)).toEqual(changes);
  });

  it('of an option leaves the level alone, and the other way round', () => {
    const settings = change(change(defaultSettings(), { 'too-short': { options: { words: 80 } } }), {
      'too-short': { level: 'error' },
    });
    expect(settings['too-short']).toEqual({ level: 'error', options: { words: 80 } });
  });
});
