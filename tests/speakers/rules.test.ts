import { describe, expect, it } from 'vitest';
import { analyzeParagraphs } from '../paragraphs.js';

interface Row {
  rule: string;
  text: string;
  /** The quote's first words, without its mark. */
  quote?: string;
  cue?: string | null;
}

/** In each text Juma Abara speaks. */
const ROWS: Row[] = [
  { rule: "subject of 'said' after the quote", text: '“It is late,” Juma Abara said.', cue: 'said' },
  { rule: "subject of 'said' after the quote", text: '“It is late,” said Juma Abara.', cue: 'said' },
  { rule: "subject of 'said' after the quote", text: '“It is late,” said Mayor Juma Abara.', cue: 'said' },
  {
    rule: "subject of 'told' after the quote",
    text: '“It is late,” Mayor Juma Abara told reporters.',
    cue: 'told',
  },
  { rule: "subject of 'asked' after the quote", text: '“Is it late?” Juma Abara asked.', cue: 'asked' },
  { rule: "subject of 'shouted' after the quote", text: '“Go!” Juma Abara shouted.', cue: 'shouted' },
  {
    rule: "subject of 'said' after the quote",
    text: '“It is late,” Juma Abara, a baker who lives in Oslo, said.',
    cue: 'said',
  },
  { rule: "subject of 'said' after the quote", text: '“It is late,” Juma Abara, 43, said.', cue: 'said' },
  {
    rule: "named by 'according to' after the quote",
    text: '“It is late,” according to Juma Abara.',
    cue: 'according to',
  },
  { rule: "subject of 'said' before the quote", text: 'Juma Abara said: “It is late.”', cue: 'said' },
  {
    rule: "subject of 'told' before the quote",
    text: 'Juma Abara told reporters on Friday, “It is late.”',
    cue: 'told',
  },
  {
    rule: "subject of 'called' before the quote",
    text: 'Juma Abara called the plan “too late for all of us.”',
    quote: 'too late',
    cue: 'called',
  },
  {
    rule: "subject of 'said' before the quote",
    text: '“Yes,” Juma Abara said, “it is late.”',
    quote: 'it is',
    cue: 'said',
  },
  { rule: 'name and colon before the quote', text: 'Juma Abara: “It is late.”', cue: null },
  { rule: 'signature after the quote', text: '“It is late.” — Juma Abara', cue: null },
  {
    rule: "subject of 'said' later in the sentence",
    text: '“It is late” and “dark,” Juma Abara said.',
    cue: 'said',
  },
  {
    rule: "subject of 'said' and a colon before the quote",
    text: 'Juma Abara said this at the harbour:\n“It is late.”',
    cue: 'said',
  },
  {
    rule: 'named before the quote in its sentence',
    text: 'Juma Abara had one answer: “It is late.”',
    cue: null,
  },
  {
    rule: 'speaker of the quote before it in the paragraph',
    text: '“Yes,” Juma Abara said. “It is late.”',
    cue: null,
  },
  {
    rule: 'speaker of the quote before it in the paragraph',
    text: '“Yes,” Juma Abara said. Rain fell. “It is late.”',
    cue: null,
  },
  {
    rule: 'quote runs on from the paragraph before',
    text: '“Yes,” Juma Abara said. “I know.\n“It is late.”',
    cue: null,
  },
  { rule: 'named in the paragraph before', text: '“Yes,” Juma Abara said.\n“It is late.”', cue: null },
  { rule: 'named later in the paragraph', text: '“It is late.” “I know,” Juma Abara said.', cue: null },
  {
    rule: "subject of 'said' in reported speech",
    text: 'Juma Abara said that it was late.',
    quote: 'it was',
    cue: 'said',
  },
  {
    rule: "subject of 'believes' in a reported view",
    text: 'Juma Abara believes that it is late.',
    quote: 'it is',
    cue: 'believes',
  },
  {
    rule: "named by 'according to'",
    text: 'According to Juma Abara, it was late.',
    quote: 'it was',
    cue: 'According to',
  },
  {
    rule: 'label of the turn in a transcript',
    text: 'Juma Abara: It is late.\nMira Lind: Is it?\nJuma Abara: Yes.',
    cue: null,
  },
];

describe('the speaker is found by', () => {
  it.each(ROWS)(
    '$rule: $text',
    ({ rule, text, quote = /“Is it|“Go/.exec(text)?.[0].slice(1) ?? 'It is', cue }) => {
      const { quotes, people } = analyzeParagraphs(text);
      const abara = people.find(({ name }) => name === 'Juma Abara');
      const found = quotes.find((q) => q.text.replace(/^“/u, '').startsWith(quote));
      expect(found?.speaker).toMatchObject({ name: 'Juma Abara', kind: 'person', entity: abara?.id, rule });
      expect(found?.cue?.text ?? null).toBe(cue);
    },
  );

  it('words that say so more surely the nearer and plainer they are', () => {
    const confidence = (text: string) => analyzeParagraphs(text).quotes.at(-1)!.speaker!.confidence;
    const plain = confidence('“It is late,” Juma Abara said.');
    expect(plain).toBeGreaterThan(0.9);
    expect(confidence('Mary Lind came. “It is late,” she said.')).toBeLessThan(plain);
    expect(confidence('“Yes,” Juma Abara said.\n“It is late.”')).toBeLessThan(0.9);
  });
});

describe('the least confidence', () => {
  const text = '“Yes,” Juma Abara said.\n“It is late.”';
  const speakers = (minConfidence: number) =>
    analyzeParagraphs(text, { minConfidence }).quotes.map(({ speaker }) => speaker?.name ?? null);

  it('leaves quotes below it without a speaker, but there', () => {
    expect(speakers(0)).toEqual(['Juma Abara', 'Juma Abara']);
    expect(speakers(0.9)).toEqual(['Juma Abara', null]);
    expect(speakers(1)).toEqual([null, null]);
  });
});
