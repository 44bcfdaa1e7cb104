import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { reports } from '../../src/reports/index.js';
import { sample } from './sample.js';

const OA = 'http://www.w3.org/ns/oa#';
const SCHEMA = 'http://schema.org/';
const link = (id: string) => ({ '@type': '@id', '@id': id });
const word = (id: string) => ({ '@type': '@vocab', '@id': id });

/** What the standards' own contexts say of the terms that are in use: the network is not asked. A term without a meaning is an error. */
const contexts: Record<string, object> = {
  'https://schema.org': { '@context': { '@vocab': SCHEMA } },
  'http://www.w3.org/ns/anno.jsonld': {
    '@context': {
      id: '@id',
      type: '@type',
      Annotation: `${OA}Annotation`,
      AnnotationPage: 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
      TextualBody: `${OA}TextualBody`,
      TextQuoteSelector: `${OA}TextQuoteSelector`,
      TextPositionSelector: `${OA}TextPositionSelector`,
      tagging: `${OA}tagging`,
      identifying: `${OA}identifying`,
      body: link(`${OA}hasBody`),
      target: link(`${OA}hasTarget`),
      source: link(`${OA}hasSource`),
      selector: link(`${OA}hasSelector`),
      motivation: word(`${OA}motivatedBy`),
      purpose: word(`${OA}hasPurpose`),
      items: { ...link('http://www.w3.org/ns/activitystreams#items'), '@container': '@list' },
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      exact: `${OA}exact`,
      prefix: `${OA}prefix`,
      suffix: `${OA}suffix`,
      start: `${OA}start`,
      end: `${OA}end`,
    },
  },
};

const documentLoader = async (url: string) => ({
  documentUrl: url,
  document: contexts[url] as never,
});

/** The triples of a report, as a processor of JSON-LD that loses nothing silently reads it. */
async function triples(format: 'schema-org' | 'web-annotation', url: string | null): Promise<string[]> {
  const report = await reports[format]();
  const text = report.article({ ...sample, url }, 0, { columns: 80, color: false, many: false });
  const options = { documentLoader, safe: true, format: 'application/n-quads' } as const;
  return (await jsonld.toRDF(JSON.parse(text), options)).toString().trim().split('\n');
}

test.each([
  ['https://lantern.example/fish-dock', 'https://lantern.example/fish-dock'],
  [null, 'urn:article-analyze:fish-dock.txt'],
])(
  'schema.org’s quotes name their speakers to a JSON-LD processor, at the address %s',
  async (url, source) => {
    const found = await triples('schema-org', url);
    expect(found).toContain(`<${source}#q1> <${SCHEMA}spokenByCharacter> <${source}#p1> .`);
    expect(found).toContain(`<${source}#p1> <${SCHEMA}name> "Signe Aldridge" .`);
  },
);

test.each([['https://lantern.example/fish-dock'], [null]])(
  'Web Annotations are ones to a JSON-LD processor, at the address %s',
  async (url) => {
    const found = await triples('web-annotation', url);
    const mentions = [...sample.people, ...sample.places, ...sample.organizations].flatMap(
      (one) => one.mentions,
    );
    const types = found.filter((triple) => triple.endsWith(`<${OA}Annotation> .`));
    expect(types.length).toBe(sample.quotes.length + mentions.length);
    expect(found.filter((triple) => triple.includes(`<${OA}exact>`)).length).toBe(types.length);
  },
);
