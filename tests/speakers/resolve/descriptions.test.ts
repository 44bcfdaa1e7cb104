import { describe, expect, it } from 'vitest';
import { roleAgreement } from '../../../src/models/roles.js';
import { roleIn } from '../../../src/speakers/resolve/role.js';
import { analyzeParagraphs } from '../../paragraphs.js';

const lastSpeaker = (text: string) => analyzeParagraphs(text).quotes.at(-1)!.speaker;

describe('a description takes up', () => {
  it.each([
    [
      'another word for the office',
      'Kenyan Prime Minister Juma Abara landed. “It is late,” the premier said.',
      'Juma Abara',
    ],
    ['a wider word', 'Attorney Juma Abara arrived. “It is late,” the lawyer said.', 'Juma Abara'],
    [
      'an abbreviated title',
      'Sen. Juma Abara, D-Ohio, stood up. “It is late,” the Ohio senator said.',
      'Juma Abara',
    ],
    [
      "a state by the post's letters",
      'Sen. Juma Abara (D-NM) and Sen. Mary Lind (R-TX) stood up. “It is late,” the New Mexico senator said.',
      'Juma Abara',
    ],
    [
      "a state by a newspaper's letters",
      'Sen. Juma Abara (D-Vt.) and Sen. Mary Lind (R-Fla.) stood up. “It is late,” the Florida senator said.',
      'Mary Lind',
    ],
    [
      'an office of several words',
      'Vice President Juma Abara left. “It is late,” the vice president said.',
      'Juma Abara',
    ],
    [
      'the person written about, by a word that is new',
      'Juma Abara walked on stage. “It is late,” the billionaire said.',
      'Juma Abara',
    ],
    ['an age', 'Mary Lind, 34, met John Abara, 51. “It is late,” the 34-year-old said.', 'Mary Lind'],
    [
      'an office that somebody held',
      'Former President of Chad, Omar Lind, came home. “It is late,” the ex-president said.',
      'Omar Lind',
    ],
    [
      'an age that is new',
      'Mary Lind walked on stage. “It is late,” the 34-year-old baker said.',
      'Mary Lind',
    ],
    [
      'an institution by what it is called',
      'The advocacy group Clean Rivers paid. “It is late,” the group said.',
      'Clean Rivers',
    ],
    [
      'an organization by its document',
      'The Harbour Board met on Monday. The boats were “unfit,” a Harbour Board report said.',
      'Harbour Board',
    ],
  ])('%s', (_name, text, name) => {
    expect(lastSpeaker(text)).toMatchObject({ name });
  });

  it.each([
    ['his lawyer', 'Juma Abara left. “It is late,” his lawyer said.'],
    ['the spokesman', 'Juma Abara left. “It is late,” the spokesman said.'],
    ['the deputy mayor', 'Mayor Juma Abara left. “It is late,” the deputy mayor said.'],
    [
      'the Norwegian president',
      'Kenyan President Juma Abara left. “It is late,” the Norwegian president said.',
    ],
    ['the Texas senator', 'Sen. Juma Abara, R-Ohio, left. “It is late,” the Texas senator said.'],
  ])('nobody else: %s', (name, text) => {
    expect(lastSpeaker(text)).toMatchObject({ name, entity: null });
  });

  it('whom the article calls his wife, not him', () => {
    const text = 'Juma Abara and his wife Mary Lind moved out. “It is late,” his wife said.';
    expect(lastSpeaker(text)).toMatchObject({ name: 'Mary Lind' });
  });
});

describe('a noun phrase is read as a role', () => {
  it.each([
    ['the kenyan minister of health', 'minister', ['kenyan', 'of', 'health']],
    ['former vice president', 'vice-president', []],
    ['rep.', 'congressman', []],
    ['34 - year-old', '34-year-old', []],
    ['12 - page report', 'report', ['12-page']],
    ['ex - president', 'president', []],
  ])('%s', (phrase, head, words) => {
    expect(roleIn(phrase.split(' '))).toEqual({ head, words });
  });
});

describe('nouns agree', () => {
  it.each([
    ['lawyer', 'lawyer'],
    ['attorney', 'lawyer'],
    ['leader', 'president'],
    ['lawmaker', 'senator'],
    ['official', 'minister'],
  ])('“%s” takes up a %s', (later, role) => {
    expect(roleAgreement(later, role)).toBeGreaterThan(0.7);
  });

  it.each([
    ['nurse', 'lawyer'],
    ['president', 'vice-president'],
    ['president', 'official'],
  ])('“%s” takes up no %s', (later, role) => {
    expect(roleAgreement(later, role)).toBeLessThan(0.6);
  });
});
