import fs from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../../src/checks/formats/sarif.js';
import { checks } from '../../../src/checks/registry.js';
import { finding, print, REAL, runOf } from './runs.js';

/** The schema of SARIF 2.1.0 as OASIS has it. It is of draft 4; what it uses of it means the same in later drafts, but `id`. */
const {
  id,
  $schema: _,
  ...schema
} = JSON.parse(
  fs.readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);
const isUriReference = (text: string): boolean =>
  /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\dA-F]{2})*$/.test(text) &&
  !/^[^/?#]*:[^/]/.test(text.replace(/^\w+:\/\//, ''));
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: (text) => URL.canParse(text), 'uri-reference': isUriReference, 'date-time': () => true },
});
const validate = ajv.compile({ $id: id, ...schema });

const parse = (text: string) => JSON.parse(text);
const errorsOf = (log: unknown) => (validate(log) ? [] : validate.errors);

describe('SARIF', () => {
  it('is valid against the schema of 2.1.0', () => {
    expect(errorsOf(parse(print(sarif, REAL)))).toEqual([]);
    expect(errorsOf(parse(print(sarif, runOf([]))))).toEqual([]);
  });

  it('would not be valid with a level that SARIF does not know', () => {
    const log = parse(print(sarif, REAL));
    log.runs[0].results[0].level = 'info';
    expect(errorsOf(log)).not.toEqual([]);
  });

  it('describes every rule, and each result points to its own', () => {
    const [{ tool, results }] = parse(print(sarif, REAL)).runs;
    expect(tool.driver).toMatchObject({ name: 'article-analyze', semanticVersion: '1.2.3' });
    expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(checks.map((check) => check.id));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('has the place in the file, and of a record its line', () => {
    const [{ results }] = parse(print(sarif, REAL)).runs;
    const placeOf = (uri: string, rule: string) =>
      results
        .filter((result: Result) => result.ruleId === rule && uriOf(result) === uri)
        .map((result: Result) => result.locations[0].physicalLocation.region);
    expect(placeOf('news/a%20b.txt', 'html-residue')).toEqual([
      { startLine: 19, startColumn: 9, endLine: 19, endColumn: 12 },
    ]);
    expect(placeOf('many.ndjson', 'too-short')).toEqual([{ startLine: 1 }, { startLine: 2 }]);
  });

  it('has fingerprints that differ within a file, of records too', () => {
    const [{ results }] = parse(print(sarif, REAL)).runs;
    const prints = results.map(
      (result: Result) => uriOf(result) + result.partialFingerprints['articleAnalyze/v1'],
    );
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('has the same fingerprint where a finding has moved to another line', () => {
    const print1 = print(sarif, runOf([finding({ line: 3, start: 20 })]));
    const print2 = print(sarif, runOf([finding({ line: 30, endLine: 30, start: 900 })]));
    const printOf = (log: string) => parse(log).runs[0].results[0].partialFingerprints;
    expect(printOf(print1)).toEqual(printOf(print2));
  });

  it.each([
    ['a b.txt', 'a%20b.txt'],
    ['news/x:y.txt', 'news/x%3Ay.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['100%.txt', '100%25.txt'],
    ['été/#1?.txt', '%C3%A9t%C3%A9/%231%3F.txt'],
    ['/tmp/a.txt', 'file:///tmp/a.txt'],
  ])('names the file %s as %s', (file, uri) => {
    expect(uriOf(parse(print(sarif, runOf([finding({ file })]))).runs[0].results[0])).toBe(uri);
  });

  it('is valid whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (message, file) => {
        expect(errorsOf(parse(print(sarif, runOf([finding({ message, file })]))))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

interface Result {
  ruleId: string;
  locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }];
  partialFingerprints: Record<string, string>;
}

const uriOf = ({ locations }: Result): string => locations[0].physicalLocation.artifactLocation.uri;
