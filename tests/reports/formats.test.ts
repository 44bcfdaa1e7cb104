import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/article.js';
import { reports } from '../../src/reports/index.js';
import { analysis, failure } from './builders.js';
import { sample } from './sample.js';

type Name = 'schema-org' | 'web-annotation' | 'ninjs' | 'citron' | 'displacy';
const NAMES: Name[] = ['schema-org', 'web-annotation', 'ninjs', 'citron', 'displacy'];
const EMOJI = '🌊🌊 ';

/** The sample behind two characters that take two code units each. */
const shifted: Analysis = JSON.parse(JSON.stringify(sample), (key, value) =>
  key === 'start' || key === 'end' ? value + EMOJI.length : value,
);
shifted.text = EMOJI + sample.text;

async function printed(
  name: Name,
  result: Analysis | typeof failure = shifted,
  many = false,
): Promise<string> {
  const report = await reports[name]();
  return report.article(result, 0, { columns: 80, color: false, many });
}

const read = async (name: Name, result?: Analysis) => JSON.parse(await printed(name, result));

/** Every object in a value that has a start, an end and the text or the exact words between them. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'start' in value && 'text' in value ? [value as never] : [];
  return [...here, ...Object.values(value).flatMap(spansIn)];
}

/** The words between two offsets as Python counts. */
const words = (start: number, end: number): string => [...shifted.text!].slice(start, end).join('');

describe.each(NAMES)('%s', (name) => {
  test('is one indented object for one input, one line for several, nothing for a failure', async () => {
    expect((await printed(name)).split('\n').length).toBeGreaterThan(5);
    expect(await printed(name, shifted, true)).toMatch(/^\{.*\}\n$/);
    expect(await printed(name, failure as never, true)).toBe('');
  });

  test('takes an article in which nothing was found', async () => {
    expect(await read(name, analysis({ text: '' }))).toBeTypeOf('object');
  });
});

describe('displaCy’s manual format', () => {
  test('labels the names in reading order, none over another', async () => {
    const { text, ents, title } = await read('displacy');
    expect({ text, title }).toEqual({ text: shifted.text, title: shifted.headline!.text });
    const labelled = ents.map(({ start, end, label }: never) => `${label} ${words(start, end)}`);
    expect(labelled.slice(0, 4)).toEqual([
      'GPE Eskerby',
      'PERSON Hanne Lorimer',
      'PERSON Dev Ostrander',
      'GPE ESKERBY',
    ]);
    expect(labelled).toContain('PERSON Signe Aldridge');
    expect(labelled).toContain('ORG EPC');
    for (let i = 1; i < ents.length; i++) expect(ents[i].start).toBeGreaterThanOrEqual(ents[i - 1].end);
  });
});

describe('Citron’s annotations', () => {
  test('have spans that hold their words', async () => {
    const { text, ...rest } = await read('citron');
    const spans = spansIn(rest);
    expect(text).toBe(shifted.text);
    expect(spans.length).toBeGreaterThan(20);
    for (const { start, end, text } of spans) expect(words(start, end)).toBe(text);
  });

  test('join what was said in one go, and know who the pronoun is', async () => {
    const { quotes, coreference_groups: groups } = await read('citron');
    const boots = quotes.find(({ id }: { id: string }) => id === 'q6');
    expect(boots.contents.map(({ text }: { text: string }) => text)).toEqual([
      '“Bring the boots back,”',
      '“and bring shovels.”',
    ]);
    expect(boots).toMatchObject({ cue: { text: 'added' }, sources: [{ text: 'he' }], confidence: 0.88 });
    expect(boots.coreferences).toMatchObject([{ text: 'Tomas Quill' }]);
    const tomas = groups.find((group: { text: string }[]) => group[0]!.text === 'Tomas Quill');
    expect(tomas.map(({ text }: { text: string }) => text)).toEqual(['Tomas Quill', 'Tomcat', 'Quill', 'he']);
  });

  test('leave out what has no source', async () => {
    const { quotes } = await read('citron');
    expect(quotes.map(({ id }: { id: string }) => id)).not.toContain('q9');
    for (const { cue, sources } of quotes) expect([cue, ...sources].length).toBe(2);
  });
});

describe('Web Annotations', () => {
  test('find their passages by place and by words', async () => {
    const { items } = await read('web-annotation');
    expect(items.length).toBeGreaterThan(20);
    for (const { target } of items) {
      const [quote, position] = target.selector;
      expect(words(position.start, position.end)).toBe(quote.exact);
      expect(shifted.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test('name the speaker of a quote, and have addresses of their own', async () => {
    const page = await read('web-annotation');
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const ids = page.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const said = (id: string) => page.items.find((item: { id: string }) => item.id.endsWith(id));
    expect(said('#q6')).toMatchObject({
      motivation: 'identifying',
      body: [{ value: 'quote' }, { value: 'Tomas Quill', purpose: 'identifying' }],
      target: { source: 'https://lantern.example/fish-dock' },
    });
    expect(said('#q9').body).toEqual([{ type: 'TextualBody', purpose: 'tagging', value: 'quote' }]);
  });

  test.each([
    [null, 'urn:article-analyze:news%2Fa%20b.txt'],
    ['/a', 'urn:article-analyze:news%2Fa%20b.txt'],
    ['https://a.example/ä b#top', 'https://a.example/%C3%A4%20b'],
  ])('of a page at %s have addresses below %s', async (url, address) => {
    const { id } = await read('web-annotation', { ...shifted, url, id: 'news/a b.txt' });
    expect(id).toBe(`${address}#annotations`);
  });
});

describe('schema.org', () => {
  test('quotes refer to the people that are mentioned', async () => {
    const article = await read('schema-org');
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      datePublished: '2031-11-04T06:30+01:00',
      author: [{ '@type': 'Person', name: 'Hanne Lorimer' }, { name: 'Dev Ostrander' }],
      locationCreated: { '@type': 'Place', name: 'ESKERBY' },
    });
    const mentioned = new Map(article.mentions.map((one: Record<string, string>) => [one['@id'], one.name]));
    const speakers = article.hasPart.flatMap(
      (part: { spokenByCharacter?: object }) => part.spokenByCharacter ?? [],
    );
    for (const { '@id': id, name } of speakers) if (id) expect(mentioned.get(id)).toBe(name);
    expect(speakers.map(({ name }: { name: string }) => name)).toContain('a senior harbour official');
    expect(article.mentions).toContainEqual({
      '@type': 'Place',
      '@id': 'https://lantern.example/fish-dock#l1',
      name: 'Eskerby',
      alternateName: ['ESKERBY'],
      address: { '@type': 'PostalAddress', addressCountry: 'DK' },
      geo: { '@type': 'GeoCoordinates', latitude: 55.47, longitude: 8.45 },
    });
  });
});

describe('ninjs 3.1', () => {
  const closed = (properties: object, required: string[] = []) => ({
    type: 'object',
    additionalProperties: false,
    properties,
    required,
  });
  const list = (items: object) => ({ type: 'array', items });
  const string = { type: 'string' };
  const moment = {
    type: 'string',
    pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$',
  };
  const uri = { type: 'string', pattern: '^[a-z]+:[^\\s"<>]+$' };
  const name = { name: string, rel: string, literal: string, uri };
  /** What the standard has of the properties in use; it allows no others. */
  const valid = new Ajv2020({ strict: false }).compile(
    closed(
      {
        uri,
        standard: closed({ name: { const: 'ninjs' }, version: { const: '3.1' }, schema: uri }),
        type: { const: 'text' },
        representationType: { enum: ['full', 'partial'] },
        language: string,
        firstCreated: moment,
        versionCreated: moment,
        headlines: list(closed({ value: string }, ['value'])),
        by: string,
        located: string,
        people: list(closed(name)),
        organisations: list(closed(name)),
        places: list(
          closed({
            ...name,
            geoJSON: closed({
              type: { const: 'Point' },
              coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
            }),
          }),
        ),
      },
      ['uri'],
    ),
  );

  test.each([
    ['the sample', shifted],
    ['an article in which nothing was found', analysis({ id: 'ein Text.txt', text: '' })],
    ['an article with days for moments', { ...shifted, url: null, published: '2031-03-03' }],
  ])('%s is valid', async (_, article) => {
    const item = await read('ninjs', article);
    valid(item);
    expect(valid.errors).toBeNull();
  });

  test('has moments with seconds, and the places on the map', async () => {
    const item = await read('ninjs', { ...shifted, modified: '2031-11-05' });
    expect(item).toMatchObject({
      firstCreated: '2031-11-04T06:30:00+01:00',
      by: 'Hanne Lorimer, Dev Ostrander',
    });
    expect(item).not.toHaveProperty('versionCreated');
    expect(item.places[0]).toMatchObject({ name: 'Eskerby', geoJSON: { coordinates: [8.45, 55.47] } });
  });
});
