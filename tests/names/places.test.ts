import { describe, expect, it } from 'vitest';
import { analyzeParagraphs, type Given } from '../paragraphs.js';

const inTextOrder = (text: string, given?: Given) =>
  analyzeParagraphs(text, given).places.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
const places = (text: string, given?: Given) => inTextOrder(text, given).map(({ name }) => name);

describe('one place', () => {
  it.each([
    ['the United States', 'The U.S. paid. The US left. The United States won.', ['U.S.', 'US']],
    ['the United Kingdom', 'Britain and the U.K. met. The United Kingdom paid.', ['Britain', 'U.K.']],
    ['a town', 'Oslo slept. Nobody left Oslo.', []],
  ])('%s', (_name, text, aliases) => {
    expect(inTextOrder(text)).toMatchObject([{ aliases }]);
  });

  it('is named without its possessive', () => {
    expect(places('The boats left Kenya’s coast for Norway’s.')).toEqual(['Kenya', 'Norway']);
  });

  it('has the word for what it is, and is the country', () => {
    expect(inTextOrder('The State of Qatar paid. Qatar left.')).toMatchObject([
      { kind: 'country', code: 'QA', mentions: [{ text: 'State of Qatar' }, { text: 'Qatar' }] },
    ]);
  });

  it('is named in a compound', () => {
    expect(places('In Nairobi-based firms nobody sleeps.')).toEqual(['Nairobi']);
  });

  it.each([
    ['Kenya', 'country', 'Nobody left Kenya.'],
    ['Oslo', 'city', 'Nobody left Oslo.'],
    ['Ohio', 'region', 'Nobody left Ohio.'],
    ['Tilbo County', 'region', 'Nobody left Tilbo County.'],
    ['Tilbo Airport', 'site', 'Nobody left Tilbo Airport.'],
  ])('%s is a %s', (name, kind, text) => {
    expect(inTextOrder(text)).toMatchObject([{ name, kind }]);
  });
});

describe('the place of a dateline', () => {
  const dateline = { text: 'TILBO (AP)', place: 'TILBO' };

  it('is a place, under the form that the article spells', () => {
    const text = 'TILBO (AP) — The boats left at noon.\nThey came back to Tilbo at night.';
    expect(inTextOrder(text, { dateline })).toMatchObject([
      { name: 'Tilbo', mentions: [{ text: 'TILBO' }, { text: 'Tilbo' }] },
    ]);
  });
});

it('a country is told from a person of its name by what it owns', () => {
  const text = "Mike Jordan met Jordan's prime minister in Amman. Jordan said Jordan's army was late.";
  expect(places(text)).toEqual(['Jordan', 'Amman']);
});

it('a town is told from a person by the country behind it', () => {
  expect(places('He counts frogs near Serra Clara, Brazil, every May.')).toEqual(['Serra Clara', 'Brazil']);
});

describe('no place is found in', () => {
  it.each([
    ['words for where somebody is from', 'The Kenyan president met a Norwegian team and three Germans.'],
    ['the name of an organization', 'The University of Oslo sued the Bank of Norway.'],
    ['the title of a work', 'The film “Leaving Oslo” opened today.'],
  ])('%s', (_name, text) => {
    expect(places(text)).toEqual([]);
  });
});
