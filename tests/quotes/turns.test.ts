import { describe, expect, it } from 'vitest';
import { analyzeParagraphs } from '../paragraphs.js';

const turns = (...lines: string[]) =>
  analyzeParagraphs(lines.join('\n')).quotes.map(({ text, speaker }) => [speaker?.name ?? null, text]);

describe('a transcript', () => {
  it('gives each turn to the name in front of its colon', () => {
    expect(
      turns('Juma Abara: The lake is rising.', 'Mira Lind: It is not.', 'Juma Abara: We shall see.'),
    ).toEqual([
      ['Juma Abara', 'The lake is rising.'],
      ['Mira Lind', 'It is not.'],
      ['Juma Abara', 'We shall see.'],
    ]);
  });

  it('knows a speaker by the surname in capitals', () => {
    const lines = ['ABARA: The lake is rising.', 'LIND: It is not.', 'ABARA: We shall see.'];
    const names = turns('Juma Abara and Mira Lind met in Oslo.', ...lines).map(([name]) => name);
    expect(names).toEqual(['Juma Abara', 'Mira Lind', 'Juma Abara']);
  });

  it('names a speaker of whom nothing else is known by the label', () => {
    const lines = ['HOST: Is the lake rising?', 'CALLER: It is.', 'HOST: Thank you.'];
    expect(turns(...lines).map(([name]) => name)).toEqual(['HOST', 'CALLER', 'HOST']);
  });

  it.each([
    ['one label alone', ['Abara: The lake is rising.', 'The boats left.']],
    ['notes', ['Note: The lake is rising.', 'Correction: It is not.', 'Update: We shall see.']],
    [
      'sentences with a colon',
      ['There is one rule: row.', 'There is a second: row on.', 'And a third: stop.'],
    ],
  ])('is not made of %s', (_name, lines) => {
    expect(turns(...lines)).toEqual([]);
  });
});

describe('a quotation that begins with a label', () => {
  const said = (...lines: string[]) =>
    analyzeParagraphs(lines.join('\n')).quotes.map(({ speaker, kind }) => [speaker?.name ?? null, kind]);

  it('is said by the one in capitals, whoever else is named near', () => {
    expect(
      said('Juma Abara and Mira Lind met the press in Oslo.', '“LIND: Well, Juma Abara is right.”'),
    ).toEqual([['Mira Lind', 'direct']]);
  });

  it('is said by its label where others have one too', () => {
    expect(said('“Abara: Is it late?”', '“Lind: It is.”')).toEqual([
      ['Abara', 'direct'],
      ['Lind', 'direct'],
    ]);
  });

  it('gives way to the label of the next', () => {
    expect(said('"ABARA: Is it late?', '"LIND: It is.', '"ABARA: Then go."').map(([name]) => name)).toEqual([
      'ABARA',
      'LIND',
      'ABARA',
    ]);
  });

  it('does not speak by a word and a colon alone', () => {
    expect(said('“Remember: it is late,” Juma Abara said.')).toEqual([['Juma Abara', 'direct']]);
  });
});

describe('an interview', () => {
  const opening = 'Juma Abara has run the harbour for ten years. Abara lives in Oslo.';

  it('gives the answers to the person it is about, and the questions to nobody', () => {
    expect(
      turns(opening, 'Q: Is the lake rising?', 'A: It is.', 'Q: And the boats?', 'A: They leave.'),
    ).toEqual([
      [null, 'Is the lake rising?'],
      ['Juma Abara', 'It is.'],
      [null, 'And the boats?'],
      ['Juma Abara', 'They leave.'],
    ]);
  });

  it('leaves the answers open where it is about nobody by name', () => {
    const found = turns('Question: Is the lake rising?', 'Answer: It is.', 'Question: And the boats?');
    expect(found.map(([name]) => name)).toEqual([null, null, null]);
  });
});
