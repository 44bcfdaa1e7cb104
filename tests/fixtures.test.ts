import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/index.js';
import { decode } from '../src/read/decode.js';
import { outputSchema } from '../src/schema.js';
import { type Digest, digest, solidLines } from './digest.js';
import { asOpenAsGold, readFixtures } from './gold.js';
import { textSpans } from './text-spans.js';

const PARTS = [
  'headline',
  'authors',
  'dateline',
  'blocks',
  'people',
  'places',
  'organizations',
  'quotes',
  'scareQuotes',
  'language',
  'warnings',
] as const satisfies (keyof Digest)[];

const fixtures = readFixtures().map(({ slug, bytes, gold }) => {
  const decoded = decode(bytes);
  if ('binary' in decoded) throw new Error(`fixtures/${slug}/input.txt is read as ${decoded.binary}`);
  const analysis = analyze(decoded.text);
  const warnings = [...decoded.warnings, ...analysis.warnings];
  return [slug, { gold, text: decoded.text, analysis: { ...analysis, warnings } }] as const;
});

describe.each(fixtures)('%s', (_slug, { gold, text, analysis }) => {
  const found = digest(analysis, text);

  it.each(PARTS.filter((part) => gold[part] !== undefined))('has the right %s', (part) => {
    expect(asOpenAsGold(found[part], gold[part]!)).toEqual(gold[part]);
  });
});

describe.each(fixtures)('%s holds to the contract:', (_slug, { text, analysis }) => {
  it('every text is the slice that its offsets name', () => {
    for (const span of textSpans(analysis)) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('every non-blank line lies in exactly one block, in reading order', () => {
    for (const line of solidLines(text)) {
      const touching = analysis.blocks.filter(({ start, end }) => start < line.end && line.start < end);
      expect(touching, line.text).toHaveLength(1);
      expect(touching[0]!.start).toBeLessThanOrEqual(line.start);
      expect(touching[0]!.end).toBeGreaterThanOrEqual(line.end);
    }
    expect(analysis.blocks).toEqual([...analysis.blocks].sort((a, b) => a.start - b.start));
  });

  it('ids are unique, and every id that is referred to exists', () => {
    const entities = [...analysis.people, ...analysis.places, ...analysis.organizations];
    const ids = [...entities, ...analysis.quotes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { speaker, continues } of analysis.quotes) {
      expect(speaker ? [null, ...entities.map(({ id }) => id)] : [undefined]).toContain(speaker?.entity);
      expect([null, ...analysis.quotes.map(({ id }) => id)]).toContain(continues);
    }
  });

  it('the output is valid against its JSON Schema', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(outputSchema);
    validate(JSON.parse(JSON.stringify(analysis)));
    expect(validate.errors).toBeNull();
  });

  it('a second analysis gives the same bytes', () => {
    expect(JSON.stringify(analyze(text))).toBe(JSON.stringify(analyze(text)));
  });
});
