import { describe, expect, it } from 'vitest';
import { analyzeParagraphs } from '../paragraphs.js';

const reported = (text: string) => analyzeParagraphs(text).quotes.filter(({ kind }) => kind === 'indirect');

describe('reported speech is', () => {
  it.each([
    [
      'a clause with “that”',
      'Juma Abara said that the boats would leave on Friday.',
      'the boats would leave on Friday',
    ],
    ['a clause without it', 'Juma Abara said the lake was rising.', 'the lake was rising'],
    ['what hearers are told', 'Juma Abara told reporters that the lake was rising.', 'the lake was rising'],
    [
      'told to hearers without “that”',
      'Juma Abara told reporters the lake was rising.',
      'the lake was rising',
    ],
    ['said on a day', 'Juma Abara said on Friday that the lake was rising.', 'the lake was rising'],
    ['a question', 'Juma Abara asked whether the boats would leave.', 'whether the boats would leave'],
    ['a promise', 'Juma Abara vowed to rebuild the harbour.', 'to rebuild the harbour'],
    ['a promise of two words', 'Juma Abara vowed to resign.', 'to resign'],
    ['a demand', 'Juma Abara condemned the attack on the harbour.', 'the attack on the harbour'],
    ['a denial', 'Juma Abara denied that he had taken the money.', 'he had taken the money'],
    ['before its cue', 'The lake was rising, Juma Abara said.', 'The lake was rising'],
    ['before its cue turned round', 'The lake was rising, said Juma Abara.', 'The lake was rising'],
    ['behind “according to”', 'According to Juma Abara, the lake was rising.', 'the lake was rising'],
    ['before “according to”', 'The lake was rising, according to Juma Abara.', 'The lake was rising'],
    [
      'with words in marks',
      'Juma Abara said the lake was “out of its bed” again.',
      'the lake was “out of its bed” again',
    ],
  ])('%s', (_name, text, content) => {
    const [quote, ...more] = reported(text);
    expect(quote).toMatchObject({ text: content, closed: true, continues: null });
    expect(quote!.speaker!.name).toBe('Juma Abara');
    expect(more).toEqual([]);
  });

  it.each([
    ['words of saying alone', 'Juma Abara said nothing.'],
    ['nobody’s', 'It is said that the lake rises.'],
    ['a direct quote', '“The lake is rising,” Juma Abara said.'],
    ['a noun', 'The report on the lake and the claims in it were lost.'],
    ['a relative clause', 'Juma Abara, who sails the boat that his father built, disagreed.'],
    ['words of saying inside a quotation', '“She said that the lake was rising.”'],
  ])('not %s', (_name, text) => {
    expect(reported(text)).toEqual([]);
  });
});
