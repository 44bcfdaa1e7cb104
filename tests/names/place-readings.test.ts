import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/language/read.js';
import type { NamedEntity } from '../../src/names/entity.js';
import { mergePlaces } from '../../src/names/places.js';

/** The places of a text in which every mention of one stands in square brackets. */
function placesOf(marked: string): NamedEntity[] {
  const text = marked.replace(/[[\]]/gu, '');
  const block = { start: 0, end: text.length, kind: 'paragraph', rule: 'given' } as const;
  const document = readDocument(text, [block], null);
  const mentions = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(({ 1: name, index }, i) => {
    const [start, end] = [index - 2 * i, index - 2 * i + name!.length];
    const from = document.tokens.findIndex((t) => t.start === start);
    const to = document.tokens.findIndex((t) => t.end === end) + 1;
    return { start, end, from, to, text: name!, type: 'place', title: null } as const;
  });
  return mergePlaces(document, mentions);
}

/** Each place as "name: code". */
const codes = (text: string): string[] =>
  placesOf(text).map(({ name, location }) => `${name}: ${location?.code}`);
const hasPosition = (text: string): boolean[] =>
  placesOf(text).map(({ location }) => location?.latitude != null);

describe('a place', () => {
  it.each([
    ['a country', 'Nobody left [Kenya] on Monday.', ['Kenya: KE']],
    ['a region', 'Nobody left [Ohio] on Monday.', ['Ohio: US']],
    ['a town', 'Nobody left [Oslo] on Monday.', ['Oslo: NO']],
    ['a part of the world', 'Nobody left [Africa] on Monday.', ['Africa: null']],
    ['a town that no list has', 'Nobody left the town of [Tilbo] on Monday.', ['Tilbo: null']],
  ])('has the code of its country: %s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('has a position where there is no doubt', () => {
    expect(placesOf('Nobody left [Oslo] on Monday.')).toMatchObject([
      { location: { latitude: 59.91, longitude: 10.75 } },
    ]);
    expect(hasPosition('Nobody left the town of [Tilbo] on Monday.')).toEqual([false]);
    expect(hasPosition('Nobody left [Birmingham] on Monday.')).toEqual([false]);
  });
});

describe('a town in front of the region or country that it lies in', () => {
  it.each([
    [
      'elsewhere than the one that everybody knows',
      'He lives in [Paris], [Texas].',
      ['Paris: US', 'Texas: US'],
      false,
    ],
    ['where everybody knows it', 'He lives in [Paris], [France].', ['Paris: FR', 'France: FR'], true],
    ['that no list has', 'He lives in [Tilbo], [Kenya].', ['Tilbo: KE', 'Kenya: KE'], false],
    ['one of several', 'He lives in [Birmingham], [Alabama].', ['Birmingham: US', 'Alabama: US'], true],
    [
      'in another region of the country',
      'He lives in [Portland], [Maine].',
      ['Portland: US', 'Maine: US'],
      false,
    ],
    [
      'in a region named like a country',
      'He lives in [Atlanta], [Georgia].',
      ['Atlanta: US', 'Georgia: US'],
      true,
    ],
    [
      'in a country named like a region',
      'He lives in [Tbilisi], [Georgia].',
      ['Tbilisi: GE', 'Georgia: GE'],
      true,
    ],
  ])('%s', (_name, text, expected, isPlaced) => {
    expect(codes(text)).toEqual(expected);
    expect(hasPosition(text)[0]).toBe(isPlaced);
  });

  it('is the same town where it stands alone', () => {
    expect(codes('He lives in [Paris], [Texas]. Nobody has ever left [Paris].')).toEqual([
      'Paris: US',
      'Texas: US',
    ]);
  });

  it.each([
    'Envoys from [Moscow], [Ukraine] and [Norway] met.',
    'Envoys met in [Moscow], [Ukraine], [Norway] and [Kenya].',
  ])('is not taken from a list: %s', (text) => expect(codes(text)).toContain('Moscow: RU'));
});

describe('a name of several places', () => {
  it.each([
    ['a country by default', 'Nobody left [Georgia] on Monday.', 'Georgia: GE'],
    [
      'the region of a country that the article names',
      'The rain fell on [Ohio], then on [Georgia].',
      'Georgia: US',
    ],
    [
      'the town of a country that the article names',
      'Floods hit [Pakistan]. [Hyderabad] is dry.',
      'Hyderabad: PK',
    ],
  ])('is %s', (_name, text, expected) => {
    expect(codes(text)).toContain(expected);
  });
});

describe('one place', () => {
  it.each([
    ['forms of a country', 'The [U.S.] paid. The [US] left. [America] won.', ['U.S.', 'US', 'America']],
    ['an old and a new name', 'Nobody left [Kyiv]. They loved [Kiev].', ['Kyiv', 'Kiev']],
    ['a part of a country', 'Nobody left [Ukraine]. [Eastern Ukraine] was dry.', ['Ukraine', 'Ukraine']],
  ])('%s', (_name, text, mentions) => {
    expect(placesOf(text).map((place) => place.mentions.map((m) => m.text))).toEqual([mentions]);
  });

  it('is a part of a region', () => {
    expect(codes('Rain fell on [Western Ohio].')).toEqual(['Western Ohio: US']);
  });

  it.each(['Northern Ireland', 'South Sudan', 'Western Australia', 'North Korea', 'South Africa'])(
    'is %s, whatever lies in its name',
    (name) => expect(placesOf(`Nobody left [${name}] on Monday.`)).toMatchObject([{ name }]),
  );
});
