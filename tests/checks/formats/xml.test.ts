import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkstyle } from '../../../src/checks/formats/checkstyle.js';
import { junit } from '../../../src/checks/formats/junit.js';
import { finding, print, REAL, runOf } from './runs.js';

/** Parses a document, and fails on whatever a parser complains about, but U+FFFD. */
const parse = (text: string) =>
  new DOMParser({
    onError: (_, message) => {
      if (!message.includes('replacement character')) throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');

const all = (text: string, name: string): Element[] => [...parse(text).getElementsByTagName(name)];
const read = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value]));

/** What XML 1.0 cannot hold is U+FFFD in it. */
const kept = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
const words = fc.string({
  unit: fc.oneof(fc.constantFrom('<', '&', '"', "'", ']]>', '\n', '\t', '\0'), fc.string()),
});

describe('Checkstyle', () => {
  it('has the findings of each file, and no file without', () => {
    const text = print(checkstyle, REAL);
    expect(all(text, 'file').map((file) => read(file).name)).toEqual(
      ['news/a b.txt', 'wall.txt', 'many.ndjson', 'page.html'].filter((name) =>
        REAL.inputs.some(({ file, findings }) => file === name && findings.length > 0),
      ),
    );
    expect(all(text, 'error').map(read)).toContainEqual({
      line: '19',
      column: '9',
      severity: 'warning',
      message: 'The text has a piece of HTML in it: /p>',
      source: 'article-analyze.html-residue',
    });
    const findings = REAL.inputs.flatMap((input) => input.findings);
    expect(all(text, 'error')).toHaveLength(findings.length);
  });

  it('holds whatever the words', () => {
    fc.assert(
      fc.property(words, words, (message, file) => {
        const text = print(checkstyle, runOf([finding({ message, file: `x${file}` })]));
        expect(read(all(text, 'error')[0]!).message).toBe(kept(message));
        expect(read(all(text, 'file')[0]!).name).toBe(kept(`x${file}`));
      }),
    );
  });
});

describe('JUnit', () => {
  it('has a suite for each article and counts what fails the run', () => {
    const text = print(junit, REAL);
    const suites = all(text, 'testsuite').map(read);
    expect(suites.map(({ name }) => name)).toEqual([
      'news/a b.txt',
      'wall.txt',
      'clean.txt',
      'many.ndjson:1 (x)',
      'many.ndjson:2 (y)',
      'page.html',
    ]);
    expect(suites.map(({ failures }) => failures)).toEqual(['0', '1', '0', '0', '0', '0']);
    const [head] = all(text, 'testsuites').map(read);
    expect(head).toMatchObject({ failures: '1', errors: '0', tests: String(all(text, 'testcase').length) });
    expect(all(text, 'failure')).toHaveLength(1);
  });

  it('fails a test where its findings fail the run', () => {
    const failures = (failOn: 'error' | 'warning' | 'info') =>
      all(print(junit, REAL, { failOn }), 'failure').length;
    expect(failures('warning')).toBeGreaterThan(failures('error'));
    expect(failures('info')).toBe(all(print(junit, REAL), 'system-out').length + failures('error'));
  });

  it('has one passing test for a clean article', () => {
    const [suite] = all(print(junit, REAL), 'testsuite').filter((each) => read(each).name === 'clean.txt');
    expect([...suite!.getElementsByTagName('testcase')].map((each) => each.childNodes.length)).toEqual([0]);
  });

  it('holds whatever the words', () => {
    fc.assert(
      fc.property(words, (message) => {
        const text = print(junit, runOf([finding({ message, level: 'error' })]));
        const [failure] = all(text, 'failure');
        expect(read(failure!).message).toBe(kept(message));
        expect(failure!.textContent).toContain(kept(message));
      }),
    );
  });
});
