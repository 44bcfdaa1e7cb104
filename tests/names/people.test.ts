import { describe, expect, it } from 'vitest';
import { analyzeParagraphs, type Given } from '../paragraphs.js';

const inTextOrder = (text: string, given?: Given) =>
  analyzeParagraphs(text, given).people.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);

/** Each person as "fullest form: every mention in reading order". */
const people = (text: string, given?: Given): string[] =>
  inTextOrder(text, given).map(
    ({ name, mentions }) => `${name}: ${mentions.map((mention) => mention.text).join(', ')}`,
  );

describe('one person', () => {
  it.each<[string, string, string]>([
    ['under the fullest form', 'Abara rose. Juma Abara runs the port.', 'Juma Abara: Abara, Juma Abara'],
    ['by the surname', 'Juma Abara rose. Abara left.', 'Juma Abara: Juma Abara, Abara'],
    ['by the first name', 'Juma Abara rose. Juma left.', 'Juma Abara: Juma Abara, Juma'],
    ['by the surname with “Mr.”', 'Juma Abara rose. Mr. Abara left.', 'Juma Abara: Juma Abara, Abara'],
    [
      'with a middle initial',
      'Juma Abara rose. Juma K. Abara left.',
      'Juma K. Abara: Juma Abara, Juma K. Abara',
    ],
    ['by initials', 'J. K. Abara rose. Abara left.', 'J. K. Abara: J. K. Abara, Abara'],
    [
      'with particles',
      'Rosa de la Cruz won, said de la Cruz.',
      'Rosa de la Cruz: Rosa de la Cruz, de la Cruz',
    ],
    [
      'with a capital particle',
      'Piet van der Meer won. Van der Meer left.',
      'Piet van der Meer: Piet van der Meer, Van der Meer',
    ],
    ['with an Arabic article', 'Sami al-Hadid won. Hadid left.', 'Sami al-Hadid: Sami al-Hadid, Hadid'],
    ['with a capital article', 'Sami al-Hadid won. Al-Hadid left.', 'Sami al-Hadid: Sami al-Hadid, Al-Hadid'],
    [
      'with “Jr.” behind three names',
      'Juma Kai Abara Jr. won. Abara left.',
      'Juma Kai Abara Jr.: Juma Kai Abara Jr., Abara',
    ],
    [
      'with “Jr.” behind a comma',
      'John Tully, Jr. won. Tully left.',
      'John Tully, Jr.: John Tully, Jr., Tully',
    ],
    ['with “Jr.”', 'John Tully Jr. won. Tully left.', 'John Tully Jr.: John Tully Jr., Tully'],
    [
      'with a double name',
      'Ana Lind-Okoro won. Lind-Okoro left.',
      'Ana Lind-Okoro: Ana Lind-Okoro, Lind-Okoro',
    ],
    ['with a nickname', 'Ann “Skip” Lee won. Lee left.', 'Ann “Skip” Lee: Ann “Skip” Lee, Lee'],
    ['without the possessive', 'Juma Abara’s boat sank. Abara’s crew left.', 'Juma Abara: Juma Abara, Abara'],
    [
      'born under another name',
      'Mira Lind, a painter, was born as Mira Falken in Oslo. Lind rowed, and Falken won.',
      'Mira Lind: Mira Lind, Mira Falken, Lind, Falken',
    ],
    [
      'by initials in brackets',
      'Juma Kai Abara (JKA) rose. JKA left.',
      'Juma Kai Abara: Juma Kai Abara, JKA, JKA',
    ],
    [
      'known under another name',
      'Tom Brand, also known as Billy Marsh, rose. Marsh left.',
      'Tom Brand: Tom Brand, Billy Marsh, Marsh',
    ],
    [
      'spelled in two ways',
      'Mohammed Abara rose. Muhammad Abara left.',
      'Mohammed Abara: Mohammed Abara, Muhammad Abara',
    ],
    ['in a sentence of hardly more than names', 'Juma Abara thanked Tom in Oslo.', 'Juma Abara: Juma Abara'],
  ])('%s', (_name, text, person) => {
    expect(people(text)[0]).toBe(person);
  });

  it('has the other forms as aliases, each once, without those that differ by case', () => {
    const text =
      'Abara rose. Juma Abara runs the port. Juma left, and Abara went home.\nJUMA ABARA spoke again.';
    expect(inTextOrder(text)).toMatchObject([{ name: 'Juma Abara', aliases: ['Abara', 'Juma'] }]);
  });
});

describe('two people', () => {
  it('of one surname are told by a title', () => {
    expect(people('Tom Brand met Ann Brand. Mr. Brand left. Ms. Brand stayed. Mr. Brand came back.')).toEqual(
      ['Tom Brand: Tom Brand, Brand, Brand', 'Ann Brand: Ann Brand, Brand'],
    );
  });

  it('of one surname: it stays the one’s whom the article calls by it', () => {
    const text = `Juma Abara rose. ${'Abara left. '.repeat(3)}He met Mary Abara. Abara smiled.`;
    expect(people(text)[0]).toBe('Juma Abara: Juma Abara, Abara, Abara, Abara, Abara');
  });

  it('of one surname: it is the one’s who was named last', () => {
    expect(people('Tom Brand rowed. Brand won.\nThen Ann Brand rowed. Brand lost.')).toEqual([
      'Tom Brand: Tom Brand, Brand',
      'Ann Brand: Ann Brand, Brand',
    ]);
  });

  it('of two surnames stay apart', () => {
    expect(people('Juma Abara met Mira Lind. Abara left before Lind.')).toEqual([
      'Juma Abara: Juma Abara, Abara',
      'Mira Lind: Mira Lind, Lind',
    ]);
  });
});

describe('a person’s description', () => {
  it.each([
    ['a title', 'Foreign Minister Mira Lind spoke.', 'Foreign Minister'],
    ['a small title', 'The harbour commissioner Mira Lind spoke.', 'harbour commissioner'],
    ['an apposition', 'Mira Lind, the harbour commissioner, spoke.', 'harbour commissioner'],
    ['an apposition with a clause', 'Mira Lind, a doctor who lives in Oslo, spoke.', 'doctor'],
    ['an apposition behind an age', 'Mira Lind, 43, a teacher, spoke.', 'teacher'],
    ['a title without the “Ms.” behind it', 'President Ms. Mira Lind spoke.', 'President'],
    ['no word of “of course”', 'It was of course Ms. Mira Lind who spoke.', null],
    ['no verb', 'They will evaluate Ms. Mira Lind today.', null],
    ['nothing but “Ms.”', 'Ms. Lind spoke.', null],
    ['nothing', 'Mira Lind spoke, and the boats left.', null],
  ])('is %s', (_name, text, description) => {
    const [person, ...more] = inTextOrder(text);
    expect(person).toMatchObject({ description });
    expect(person!.name).toMatch(/^(?:Mira )?Lind$/u);
    expect(more).toEqual([]);
  });
});

describe('the authors of a byline', () => {
  it('are people', () => {
    const byline = { text: 'By Mira Lind and Juma Abara', authors: ['Mira Lind', 'Juma Abara'] };
    expect(people(`${byline.text}\nThe boats left.`, { byline })).toEqual([
      'Mira Lind: Mira Lind',
      'Juma Abara: Juma Abara',
    ]);
  });

  it('are people even under a name that a place or a firm could have', () => {
    const byline = { text: 'By Harbour Lake', authors: ['Harbour Lake'] };
    expect(people(`${byline.text}\nThe boats left.`, { byline })).toEqual(['Harbour Lake: Harbour Lake']);
  });
});

describe('nobody is found in', () => {
  it.each([
    ['the title of a work', 'The film “Mira Lind” opened today.'],
    ['days and months', 'On Monday it rained. May was dry, and in August nobody sailed.'],
    ['an office alone', 'The President spoke to the Foreign Minister.'],
    ['the end of a firm’s name', 'Lind Brothers Inc. sued the port.'],
    ['a sentence’s first words', 'Boats left. Nobody stayed. Fishing goes on.'],
  ])('%s', (_name, text) => {
    expect(people(text)).toEqual([]);
  });
});
