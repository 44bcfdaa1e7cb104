import { describe, expect, it } from 'vitest';
import { analyzeParagraphs } from '../../paragraphs.js';

/** The speaker of the text's last quotation. */
const lastSpeaker = (text: string) => analyzeParagraphs(text).quotes.at(-1)!.speaker;

describe('a pronoun stands for', () => {
  it.each([
    [
      'the main subject rather than the one of the clause in front',
      'As John Abara left the hall, Peter Lind waved to the crowd. “It is late,” he said.',
      'Peter Lind',
    ],
    [
      'the subject rather than the object of a preposition',
      'John Abara walked home with Peter Lind. “It is late,” he said.',
      'John Abara',
    ],
    [
      'the one who bears a title rather than the one named in it',
      '“No,” said former John Abara speechwriter Peter Lind. “It is late,” he added.',
      'Peter Lind',
    ],
    [
      'the speaker rather than the one named in the quote',
      'Peter Lind met John Abara. “Lind will never pay,” he said.',
      'John Abara',
    ],
    [
      'the one who “As for” turns to',
      'Peter Lind left early. As for John Abara, he was tired. “It is late,” he said.',
      'John Abara',
    ],
    [
      'somebody whose gender only the article tells',
      'Zuriel Okpara parked her van. Zuriel Okpara met John Abara. “It is late,” she said.',
      'Zuriel Okpara',
    ],
    [
      'her, though a word stands in between that programs know',
      'Zuriel Okpara, a constructor, parked her van. Zuriel Okpara met John Abara. “It is late,” she said.',
      'Zuriel Okpara',
    ],
    [
      'a man whose family name comes first',
      'Lee Jae-myung met Mary Lind. “It is late,” he said.',
      'Lee Jae-myung',
    ],
    [
      'the one whom sentences of pronouns keep before the eyes',
      'Peter Lind runs the mill.\nHe bought it in May.\nHe likes it.\n“It is late,” he said.',
      'Peter Lind',
    ],
    [
      'several',
      'Peter Lind and Mary Abara sent a letter on Monday. “It is late,” they wrote.',
      'Peter Lind and Mary Abara',
    ],
  ])('%s', (_name, text, name) => {
    expect(lastSpeaker(text)).toMatchObject({ name });
  });

  it('nobody for sure where two are level', () => {
    const two = lastSpeaker('John Abara argued with Peter Lind.\nBoth left.\n“It is late,” he said.');
    const one = lastSpeaker('John Abara argued with Mary Lind.\nBoth left.\n“It is late,” he said.');
    expect(two?.confidence ?? 0).toBeLessThan(one!.confidence);
  });

  it('no woman whose surname is a man’s first name', () => {
    expect(lastSpeaker('Ms. Clinton arrived. “It is late,” he said.')).toBe(null);
  });
});

describe('a pronoun for one or for two stands for', () => {
  it.each([
    [
      'the senators of two states',
      'Peter Lind, Democrat of Maine, and Mary Abara, Republican of Utah, keep goats. They wrote to the pier.\n“It is late,” they wrote.',
      'Peter Lind and Mary Abara',
    ],
    [
      'a speaker without a name or a gender',
      'A nurse said it was late.\n“I am tired,” they said.',
      'A nurse',
    ],
    ['the latter of two', 'Peter Lind and Tom Abara came. The latter said: “It is late.”', 'Tom Abara'],
    ['the former of two', 'Peter Lind and Tom Abara came. The former said: “It is late.”', 'Peter Lind'],
  ])('%s', (_name, text, name) => {
    expect(lastSpeaker(text)).toMatchObject({ name });
  });

  it('nobody where more than two may be meant', () => {
    const text = 'Peter Lind, Tom Abara and Juma Okoro came. The latter said: “It is late.”';
    expect(lastSpeaker(text)).toBeNull();
  });
});

describe('people who speak together', () => {
  it.each([
    ['“It is late,” Peter Lind and Mary Abara said.', 'Peter Lind and Mary Abara'],
    ['“It is late,” said Peter Lind and Mary Abara.', 'Peter Lind and Mary Abara'],
    ['“It is late,” Peter Lind, Mary Abara and Juma Okoro said.', 'Peter Lind, Mary Abara and Juma Okoro'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text)).toMatchObject({ name, kind: 'group', entity: null });
  });

  it('but not two of whom one follows in a clause of its own', () => {
    expect(lastSpeaker('“It is late,” said Peter Lind, and Mary Abara nodded.')).toMatchObject({
      name: 'Peter Lind',
    });
  });
});

describe('of a family', () => {
  const family = 'Anna Keller, 61, runs the mill with her son Jonas Keller, 34. ';

  it.each([
    ['“It is late,” the younger Keller said.', 'Jonas Keller'],
    ['“It is late,” the elder Keller said.', 'Anna Keller'],
    ['“It is late,” Mrs. Keller said.', 'Anna Keller'],
    ['“It is late,” Jonas said.', 'Jonas Keller'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(family + text)).toMatchObject({ name });
  });
});
