import { describe, expect, test } from 'vitest';
import type { InputArticle, InputError } from '../../../src/read/input.js';
import { readCitron } from '../../../src/read/json/citron.js';

const TEXT = '🌊 Juma Abara met a mayor.\n“We go,” he said, “and soon.”\n';

/** A span by code points, as Python counts. */
function span(words: string): object {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length, text: words };
}

const read = (value: object): InputArticle | InputError => readCitron({ text: TEXT, ...value }, 'c.json');

/** The quotes in words. */
function quotesIn(input: InputArticle | InputError) {
  if ('code' in input) throw new Error(input.message);
  const words = (given: { start: number; end: number } | null) => given && TEXT.slice(given.start, given.end);
  return input.annotations!.quotes.map(({ kind, continues, cue, speaker, ...quote }) => ({
    text: words(quote),
    kind,
    continues,
    cue: words(cue),
    by: speaker && [speaker.name, speaker.kind, words(speaker.mention), speaker.confidence],
  }));
}

const contents = [span('“We go,”'), span('“and soon.”')];
const parts = (by: unknown[] | null) => [
  { text: '“We go,”', kind: 'direct', continues: null, cue: 'said', by },
  { text: '“and soon.”', kind: 'direct', continues: 0, cue: 'said', by },
];

describe('Citron’s annotations', () => {
  test.each([
    [
      'of people: the source as written, and who it is',
      { sources: [span('he')], coreferences: [span('Juma Abara')] },
      1,
    ],
    [
      'of Citron itself: who it is as the source, and the words beside the cue',
      { sources: [span('Juma Abara')], coreferences: [span('he')], confidence: '0.8712' },
      0.8712,
    ],
  ])('have the speaker as they are %s', (_, given, confidence) => {
    const quotes = [{ cue: span('said'), contents, ...given }];
    expect(quotesIn(read({ quotes }))).toEqual(parts(['Juma Abara', 'unknown', 'he', confidence]));
  });

  test('have the speaker of a pronoun by the groups of what is one', () => {
    const quotes = [{ cue: span('said'), contents, sources: [span('he')] }];
    const groups = [[span('a mayor')], [span('Juma Abara'), span('he')]];
    expect(quotesIn(read({ quotes, coreference_groups: groups }))).toEqual(
      parts(['Juma Abara', 'unknown', 'he', 1]),
    );
  });

  test('have several speakers at once, or none', () => {
    const cue = span('said');
    const both = [{ cue, contents, sources: [span('Juma Abara'), span('a mayor')] }];
    expect(quotesIn(read({ quotes: both }))).toEqual(
      parts(['Juma Abara and a mayor', 'group', 'Juma Abara', 1]),
    );
    expect(quotesIn(read({ quotes: [{ cue, contents, sources: [] }] }))).toEqual(parts(null));
  });

  test('say which quotes do not fit the text, and keep the others', () => {
    const cue = span('said');
    const wrong = { cue, sources: [], contents: [{ start: 0, end: 2, text: 'No' }] };
    const input = read({ quotes: [wrong, { cue, sources: [], contents }, null, {}] });
    expect(quotesIn(input)).toEqual(parts(null));
    expect((input as InputArticle).warnings.map(({ message }) => message)).toEqual(
      [1, 3, 4].map(
        (number) => `Quote ${number} of Citron’s annotations is left out: its contents are not in the text.`,
      ),
    );
  });

  test.each([
    [{ text: 7, quotes: [] }, 'These are no annotations of Citron: there is no "text".'],
    [{ quotes: {} }, 'These are no annotations of Citron: there is no list of "quotes".'],
    [{ text: ' \n', quotes: [] }, 'The input has only blank lines.'],
  ])('%j is told in a sentence', (value, message) => {
    expect(read(value)).toMatchObject({ id: 'c.json', message });
  });
});
