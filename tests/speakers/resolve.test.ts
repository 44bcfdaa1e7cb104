import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { analyzeParagraphs } from '../paragraphs.js';

/** The speaker of the text's last quotation. */
const lastSpeaker = (text: string) => analyzeParagraphs(text).quotes.at(-1)!.speaker;

describe('a pronoun stands for', () => {
  it.each([
    ['the person just named', 'Mira Lind arrived. “It is late,” she said.', 'Mira Lind'],
    ['the woman', 'Mary Lind met John Abara. “It is late,” she said.', 'Mary Lind'],
    ['the man', 'Mary Lind met John Abara. “It is late,” he said.', 'John Abara'],
    ['the man with “Mr.”', 'Mr. Okoro met Mary Lind. “It is late,” he said.', 'Okoro'],
    ['the person of the paragraph before', 'Mary Lind arrived.\n“It is late,” she said.', 'Mary Lind'],
    [
      'the one who spoke before',
      '“No,” John Abara said.\n“Why?” Mary Lind asked.\n“I know,” he said.',
      'John Abara',
    ],
    [
      'the institution that the sentence is about',
      'Although the Harbour Safety Agency closed the pier, it said the lake was rising.',
      'Harbour Safety Agency',
    ],
    [
      'the institution that the sentence before is about',
      'The Harbour Safety Agency closed the pier. “It is late,” it said.',
      'Harbour Safety Agency',
    ],
    ['the villagers', '“It is late,” the villagers said. “We go,” they added.', 'the villagers'],
  ])('%s', (_name, text, name) => {
    expect(lastSpeaker(text)).toMatchObject({
      name,
      mention: { text: expect.stringMatching(/^(?:s?he|they|it)$/u) },
    });
  });
});

describe('a description stands for', () => {
  const two = 'Kenyan President Juma Abara met Norwegian President Mira Lind. ';

  it.each([
    ['a person with that title', 'Commissioner Juma Abara landed. “It is late,” the commissioner said.'],
    [
      'a person with that apposition',
      'Juma Abara, the harbour commissioner, left. “It is late,” the commissioner said.',
    ],
    ['the one from that country', `${two}“It is late,” the Kenyan president said.`],
    ['the one who leads that country', `${two}“It is late,” the Kenyan leader said.`],
  ])('%s', (_name, text) => {
    expect(lastSpeaker(text)).toMatchObject({
      name: 'Juma Abara',
      kind: 'person',
      entity: expect.any(String),
    });
  });

  it('an organization of that sort', () => {
    const speaker = lastSpeaker('The Ministry of Fisheries paid. “It is late,” the ministry said.');
    expect(speaker).toMatchObject({ name: 'Ministry of Fisheries', kind: 'organization', entity: 'o1' });
  });

  it('the unnamed speaker who had it first, under the fullest form', () => {
    const text = '“No,” a senior official said.\n“It is late,” the official added.';
    expect(lastSpeaker(text)).toMatchObject({
      name: 'a senior official',
      entity: null,
      mention: { text: 'the official' },
    });
  });

  it.each([
    ['a senior official', 'person', '“It is late,” a senior official said.'],
    ['police', 'group', '“It is late,” police said.'],
    ['residents', 'group', '“It is late,” residents said.'],
    ['the report', 'unknown', '“It is late,” the report said.'],
    ['a spokesman for Juma Abara', 'person', '“It is late,” a spokesman for Juma Abara said.'],
  ])('nobody with a name: %s is a speaker of the kind %s', (name, kind, text) => {
    expect(lastSpeaker(text)).toMatchObject({ name, kind, entity: null });
  });
});

describe('whoever stands right beside words of saying may speak', () => {
  it.each([
    [
      'an institution behind an adverb and its verb',
      'Harbour University met.\n“Omar Lind will teach the history of knots from the autumn,” proudly declared the university.',
      'Harbour University',
    ],
    [
      'somebody with an office by a wider word',
      'Minister Anna Valdez opened the pier on Monday.\n«We hope that twice as many ferries will land here next summer,» said the official.',
      'Anna Valdez',
    ],
    [
      'one of many',
      'Mary Abara spoke. Three of the winners rowed on. In the boathouse on Monday, one rower claimed that “the tide had been bribed” again.',
      'one rower',
    ],
    [
      'somebody of another’s',
      'The fog “keeps me young,” Tom Abara said in May. His rowers named him “a walrus” for it.',
      'His rowers',
    ],
    [
      'a group rather than where it is',
      'Villagers waiting at the gates shouted “Whose pier?” until noon.',
      'Villagers',
    ],
    [
      'a document with a number',
      'According to a 12-page lawsuit, they wanted “a bridge.”',
      'a 12-page lawsuit',
    ],
  ])('%s', (_name, text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });
});

describe('an organization speaks', () => {
  it.each([
    ['under its own name', '“It is late,” the Harbour Safety Agency said.', 'Harbour Safety Agency'],
    [
      'behind what it is',
      '“It is late,” said the advocacy group Friends of the Lake.',
      'Friends of the Lake',
    ],
    ['in front of its verb', 'The ferry operator Northern Lines said the boats were late.', 'Northern Lines'],
  ])('%s', (_name, text, name) => {
    expect(lastSpeaker(text)).toMatchObject({ name, kind: 'organization', entity: 'o1' });
  });

  it('but not where somebody of it does', () => {
    const speaker = lastSpeaker('“It is late,” said the ferry operator Northern Lines spokesman.');
    expect(speaker).toMatchObject({ kind: 'person', entity: null });
  });
});

describe('a description with a name in apposition is that person', () => {
  it.each([
    ['behind a comma', '“It is late,” said the mayor’s aide, Peter Lind.', 'Peter Lind'],
    ['with a clause behind', '“It is late,” said his lawyer, Ann Abara, who was there.', 'Ann Abara'],
    ['and not the owner', '“It is late,” said Mira Falk’s brother, Tom.', 'Tom'],
  ])('%s', (_name, text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it('but whoever does something else is not', () => {
    const text = 'According to the harbour clerk, Peter Lind sold the boat in May.';
    expect(lastSpeaker(text)?.name).toBe('the harbour clerk');
  });
});

describe('what is named in the description of a person does not speak for them', () => {
  it.each([
    ['behind the verb', '“It is late,” said Juma Abara, a teacher at the Harbour School, who left.'],
    ['in front of it', '“It is late,” Juma Abara, an engineer for the Harbour Board said.'],
  ])('%s', (_name, text) => {
    expect(lastSpeaker(text)?.name).toBe('Juma Abara');
  });

  it('but several of it do', () => {
    const text = 'After the meeting with Juma Abara, officials at the Harbour Board said the pier was gone.';
    expect(lastSpeaker(text)?.name).not.toBe('Juma Abara');
  });
});

describe('nobody is named as the speaker', () => {
  it.each([
    ['where nobody is there', '“It is late.”'],
    ['where nobody says it', 'The harbour was dark. “It is late.” The boats left.'],
    ['where a pronoun has nobody to stand for', 'The harbour was dark. “It is late,” she said.'],
    ['where a pronoun fits nobody', 'Mary Lind arrived. “It is late,” he said.'],
    ['where they are unknown', 'Mary Lind arrived. “It is late,” they said.'],
    ['where it stands on a wall', '“It is late,” was written on the wall.'],
    ['where nobody did', '“It is late,” nobody said.'],
    ['two paragraphs behind a name', 'Mary Lind arrived.\nThe boats left.\n“It is late.”'],
    ['two paragraphs behind a speaker', '“Yes,” Mary Lind said.\nThe boats left.\n“It is late.”'],
    ['but a place is spoken of', '“It is late,” was heard all over Oslo.'],
  ])('%s', (_name, text) => {
    const late = analyzeParagraphs(text).quotes.filter((quote) => quote.text.includes('late'));
    expect(late.flatMap(({ speaker }) => speaker ?? [])).toEqual([]);
  });
});

describe('the writer', () => {
  const byline = { text: 'By Mira Lind', authors: ['Mira Lind'] };
  const text = 'By Mira Lind\n“It is late,” I said.';

  it('is who “I” is, by the byline', () => {
    expect(analyzeParagraphs(text, { byline }).quotes[0]!.speaker).toMatchObject({
      name: 'Mira Lind',
      entity: 'p1',
    });
  });

  it('is nobody with two authors', () => {
    const two = { text: 'By Mira Lind and Juma Abara', authors: ['Mira Lind', 'Juma Abara'] };
    expect(analyzeParagraphs(`${two.text}\n“It is late,” I said.`, { byline: two }).quotes[0]!.speaker).toBe(
      null,
    );
  });

  it('is the author where the article names none', () => {
    expect(lastSpeaker('Juma Abara left. “It is late,” I said.')).toMatchObject({
      name: 'the author',
      kind: 'person',
      entity: null,
    });
  });

  it('is who signs a letter', () => {
    expect(lastSpeaker('“It is late,” I said.\nNobody went.\nMira Lind')).toMatchObject({
      name: 'Mira Lind',
    });
  });
});

it('a pronoun behind reported speech is nobody named in it', () => {
  const text = 'Juma Abara closed the pier on Monday. The storm will find Peter Lind unprepared, he added.';
  expect(analyzeParagraphs(text).quotes.at(-1)!.speaker!.name).toBe('Juma Abara');
});

it('a description takes up nobody whom only a headline describes', () => {
  const { quotes } = analyze(
    '“We go on Friday,” official says after storm\n\n“It is late,” a senior harbour official said on Friday.\n\n“We go,” the official added.\n',
  );
  const speakers = quotes.map(({ speaker }) => speaker!);
  expect(speakers.map(({ name }) => name)).toEqual([
    'official',
    'a senior harbour official',
    'a senior harbour official',
  ]);
  expect(speakers[2]!.confidence).toBeGreaterThan(0.9);
});
