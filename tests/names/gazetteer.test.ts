import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryName, countryOfDemonym, isDemonym, nationNamed } from '../../src/names/demonym.js';
import { listedPlaceKind, longestPlace, lookUpPlace, placeReadings } from '../../src/names/gazetteer.js';

describe('the gazetteer', () => {
  it.each([
    ['kenya', 'country', 'KE'],
    ['u.s.', 'country', 'US'],
    ['america', 'country', 'US'],
    ['the netherlands', 'country', 'NL'],
    ['burma', 'country', 'MM'],
    ['ivory coast', 'country', 'CI'],
    ["cote d'ivoire", 'country', 'CI'],
    ['drc', 'country', 'CD'],
    ['kosovo', 'country', 'XK'],
    ['taiwan', 'country', 'TW'],
    ['niger', 'country', 'NE'],
    ['luxembourg', 'country', 'LU'],
    ['texas', 'region', 'US'],
    ['calif.', 'region', 'US'],
    ['n.y.', 'region', 'US'],
    ['ontario', 'region', 'CA'],
    ['quebec', 'region', 'CA'],
    ['new south wales', 'region', 'AU'],
    ['scotland', 'region', 'GB'],
    ['bavaria', 'region', 'DE'],
    ['tamil nadu', 'region', 'IN'],
    ['sichuan', 'region', 'CN'],
    ['borno state', 'region', 'NG'],
    ['turkana county', 'region', 'KE'],
    ['turkana', 'region', 'KE'],
    ['helmand province', 'region', 'AF'],
    ['chechnya', 'region', 'RU'],
    ['kharkiv region', 'region', 'UA'],
    ['lagos state', 'region', 'NG'],
    ['gaza', 'region', 'PS'],
    ['crimea', 'region', 'UA'],
    ['africa', 'region', null],
    ['middle east', 'region', null],
    ['the sahel', 'region', null],
    ['nairobi', 'city', 'KE'],
    ['new york', 'city', 'US'],
    ['kiev', 'city', 'UA'],
    ['bombay', 'city', 'IN'],
    ['cologne', 'city', 'DE'],
    ['mexico city', 'city', 'MX'],
    ['vaduz', 'city', 'LI'],
  ])('lists %s as a %s of %s', (name, kind, code) => {
    expect(lookUpPlace(name)).toMatchObject({ kind, code, isAmbiguous: false });
  });

  it('knows where a town lies, and how many live there', () => {
    const { latitude, longitude, population } = lookUpPlace('nairobi')!;
    expect([Math.round(latitude!), Math.round(longitude!)]).toEqual([-1, 37]);
    expect(population).toBeGreaterThan(2_000_000);
  });

  it('puts a country that crosses the date line in its own hemisphere', () => {
    expect(Math.abs(lookUpPlace('fiji')!.longitude!)).toBeGreaterThan(170);
  });

  it.each([
    ['Nairobi', 'NAIROBI'],
    ['sao paulo', 'São Paulo'],
    ["cote d'ivoire", 'Côte d’Ivoire'],
    ['malmo', 'Malmö'],
    ['lodz', 'Łódź'],
  ])('finds %s as %s', (plain, spelled) => {
    expect(lookUpPlace(plain)).not.toBe(null);
    expect(lookUpPlace(spelled)).toEqual(lookUpPlace(plain));
  });

  it.each([
    'nice',
    'reading',
    'bath',
    'mobile',
    'chad',
    'jordan',
    'georgia',
    'victoria',
    'washington',
    'austin',
  ])('flags %s, which is also a word or somebody’s name', (name) =>
    expect(lookUpPlace(name)?.isAmbiguous).toBe(true),
  );

  it.each(['birmingham', 'hyderabad', 'valencia', 'punjab'])('leaves open which %s is meant', (name) => {
    expect(lookUpPlace(name)).toMatchObject({
      code: null,
      latitude: null,
      longitude: null,
      isAmbiguous: true,
    });
    expect(new Set(placeReadings(name).map((r) => r.code)).size).toBeGreaterThan(1);
  });

  it('knows the country, but no position, of a name that a country has several times', () => {
    expect(lookUpPlace('springfield')).toMatchObject({ code: 'US', latitude: null, isAmbiguous: true });
  });

  it.each(['paris', 'london', 'moscow', 'rome'])('takes %s for the one that everybody knows', (name) => {
    expect(placeReadings(name)).toHaveLength(1);
  });

  it.each(['', 'the', 'of', 'tilbo', 'john', 'tuesday', 'kenyan', 'orange county', 'constructor'])(
    'does not list “%s”',
    (name) => {
      expect(lookUpPlace(name)).toBe(null);
      expect(listedPlaceKind(name)).toBe(null);
    },
  );

  it('does not put a region where its seat is', () => {
    expect(lookUpPlace('lagos state')).toMatchObject({ latitude: null, population: null });
    expect(placeReadings('Lagos State')).toEqual(placeReadings('lagos state'));
    expect(placeReadings('Lagos State')[0]).toBe(placeReadings('lagos state')[0]);
  });

  it.each(['jackson', 'nice'])('gives no kind to %s, which is a town at most', (name) => {
    expect(listedPlaceKind(name)).toBe(null);
  });

  it('gives the forms of one country as one place', () => {
    const forms = ['U.S.', 'US', 'USA', 'United States', 'America', 'the United States of America'];
    expect(new Set(forms.flatMap(placeReadings)).size).toBe(1);
  });

  it('gives every position within the world, and both of its numbers or none', () => {
    const text = fs.readFileSync('src/models/gazetteer.json', 'utf8');
    const names = [...text.matchAll(/[=;]\??([^|;"/]+)/g)].map((match) => match[1]!);
    expect(names.length).toBeGreaterThan(5000);
    for (const { latitude, longitude, code } of names.flatMap(placeReadings)) {
      expect(latitude === null).toBe(longitude === null);
      expect(Math.abs(latitude ?? 0)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude ?? 0)).toBeLessThanOrEqual(180);
      expect(code === null || countryName(code) !== null).toBe(true);
    }
  });

  it('is small', () => {
    const bytes = fs.readFileSync('src/models/gazetteer.json');
    expect(bytes.length).toBeLessThan(256_000);
    expect(gzipSync(bytes).length).toBeLessThan(120_000);
  });
});

describe('the longest place', () => {
  it.each([
    ['new york city', 0, 3],
    ['in new york', 1, 2],
    ['in new york', 0, 0],
    ['south sudan president', 0, 2],
    ['south america', 1, 1],
    ['dar es salaam', 0, 3],
    ['democratic republic of the congo', 0, 5],
    ['a tilbo', 1, 0],
    ['kenya', 1, 0],
  ])('of “%s” from word %i on has %i words', (words, from, n) => {
    expect(longestPlace(words.split(' '), from)).toBe(n);
  });

  it('is always listed, and no longer one is', () => {
    const word = fc.constantFrom(
      'new',
      'york',
      'city',
      'south',
      'korea',
      'san',
      'francisco',
      'bay',
      'area',
      'of',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const isListed = (n: number) => lookUpPlace(words.slice(0, n).join(' ')) !== null;
        const n = longestPlace(words, 0);
        expect(n === 0 || isListed(n)).toBe(true);
        for (let more = n + 1; more <= words.length; more++) expect(isListed(more)).toBe(false);
      }),
    );
  });
});

describe('a demonym', () => {
  it.each([
    ['kenyan', 'KE'],
    ['kenyans', 'KE'],
    ['dutch', 'NL'],
    ['swiss', 'CH'],
    ['poles', 'PL'],
    ['germans', 'DE'],
    ['burkinabé', 'BF'],
    ['south korean', 'KR'],
    ['scottish', 'GB'],
    ['texan', 'US'],
  ])('%s belongs to %s', (word, code) => {
    expect(isDemonym(word)).toBe(true);
    expect(countryOfDemonym(word)).toBe(code);
  });

  it.each(['african', 'europeans', 'kurdish'])('%s belongs to no one country', (word) => {
    expect(isDemonym(word)).toBe(true);
    expect(countryOfDemonym(word)).toBe(null);
  });

  it.each(['kenya', 'human', 'women', 'caribbean', 'finn', 'norman', 'dutches', 'toString'])(
    '%s is none',
    (word) => {
      expect(isDemonym(word)).toBe(false);
      expect(countryOfDemonym(word)).toBe(null);
    },
  );

  it.each([
    ['uk', 'GB'],
    ['british', 'GB'],
    ['scottish', null],
    ['oslo', null],
  ])('or country “%s” names the nation %s', (word, code) => {
    expect(nationNamed(word)).toBe(code);
  });
});

describe('the name of a country', () => {
  it.each([
    ['US', 'United States'],
    ['GB', 'United Kingdom'],
    ['CI', 'Ivory Coast'],
    ['ZZ', null],
  ])('of %s is %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });
});
