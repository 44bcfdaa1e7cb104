import { describe, expect, it } from 'vitest';
import { analyzeParagraphs } from '../paragraphs.js';

const organizations = (text: string): string[] =>
  analyzeParagraphs(text)
    .organizations.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map(({ name, mentions }) => `${name}: ${mentions.map((mention) => mention.text).join(', ')}`);

describe('one organization', () => {
  it.each([
    [
      'with its acronym in brackets, and then by that alone',
      'The Harbour Safety Agency (HSA) met. The HSA closed the port.',
      'Harbour Safety Agency: Harbour Safety Agency, HSA, HSA',
    ],
    [
      'with an acronym that its initials give',
      'The Harbour Safety Agency met on Monday. The HSA closed the port.',
      'Harbour Safety Agency: Harbour Safety Agency, HSA',
    ],
    [
      'with a small word inside',
      'The Ministry of Fisheries paid.',
      'Ministry of Fisheries: Ministry of Fisheries',
    ],
    ['with a place inside', 'The University of Oslo paid.', 'University of Oslo: University of Oslo'],
    ['without the possessive', 'The Harbour Union’s boats left.', 'Harbour Union: Harbour Union'],
    [
      'by the beginning of its name',
      'Tilbo Group cut its prices on Monday. Shares in Tilbo fell.',
      'Tilbo Group: Tilbo Group, Tilbo',
    ],
    ['with its legal ending', 'Tilbo Lamps Inc. paid.', 'Tilbo Lamps Inc.: Tilbo Lamps Inc.'],
  ])('%s', (_name, text, organization) => {
    expect(organizations(text)).toEqual([organization]);
  });

  it('and another with other initials stay apart', () => {
    const text = 'The Harbour Safety Agency met the Lake Rescue Council. The LRC paid.';
    expect(organizations(text)).toEqual([
      'Harbour Safety Agency: Harbour Safety Agency',
      'Lake Rescue Council: Lake Rescue Council, LRC',
    ]);
  });

  it('and another that begins with the same town stay apart', () => {
    const text = 'The Chicago Lamp Company sued the Chicago Harbour Board. Chicago paid nothing.';
    expect(organizations(text)).toEqual([
      'Chicago Lamp Company: Chicago Lamp Company',
      'Chicago Harbour Board: Chicago Harbour Board',
    ]);
  });

  it.each([
    ['a vague word alone', 'The School closed on Monday, and nobody knew why.'],
    [
      'an acronym for small words',
      'The town bought drones. Its unmanned rescue boats (URB) cost more, and the URB sank.',
    ],
  ])('is not %s', (_name, text) => {
    expect(organizations(text)).toEqual([]);
  });

  it('is no part of a person’s name', () => {
    const { people } = analyzeParagraphs(
      'Juma Abara of the Harbour Union spoke to Harbour Union Director Mira Lind.',
    );
    expect(people.map(({ name }) => name).sort()).toEqual(['Juma Abara', 'Mira Lind']);
  });
});
