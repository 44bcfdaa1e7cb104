import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/analyze.js';
import type { Analysis } from '../src/article.js';
import { outputSchema } from '../src/schema.js';
import { anyArticle } from './any-article.js';
import { solidLines } from './digest.js';
import { textSpans } from './text-spans.js';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(outputSchema);

const entitiesOf = ({ people, places, organizations }: Analysis) => [...people, ...places, ...organizations];

function holds(check: (analysis: Analysis, text: string) => void): void {
  fc.assert(
    fc.property(anyArticle, (text) => check(analyze(text, { id: 'any.txt' }), text)),
    { numRuns: 100 },
  );
}

describe('the analysis of any text', () => {
  it('has in every text the slice that its offsets name', () => {
    holds((analysis, text) => {
      for (const span of textSpans(analysis)) expect(text.slice(span.start, span.end)).toBe(span.text);
    });
  });

  it('is valid by the schema', () => {
    holds((analysis) => {
      validate(JSON.parse(JSON.stringify(analysis)));
      expect(validate.errors).toBe(null);
    });
  });

  it('has every line that is not blank in one block, in reading order', () => {
    holds(({ blocks }, text) => {
      expect(blocks).toEqual([...blocks].sort((a, b) => a.start - b.start));
      for (const [i, block] of blocks.entries())
        expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0);
      for (const line of solidLines(text).filter((l) => /[\p{L}\p{N}]/u.test(l.text)))
        expect(
          blocks.some((b) => b.start < line.end && line.start < b.end),
          line.text,
        ).toBe(true);
    });
  });

  it('has ids that are unique, and speakers and continuations that exist', () => {
    holds((analysis) => {
      const ids = [...entitiesOf(analysis), ...analysis.quotes].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { speaker, continues } of analysis.quotes) {
        if (speaker?.entity)
          expect(entitiesOf(analysis).find(({ id }) => id === speaker.entity)?.name).toBe(speaker.name);
        if (continues) expect(ids).toContain(continues);
      }
    });
  });

  it('has quotes, mentions and summary in reading order, none of them empty', () => {
    holds((analysis) => {
      const { quotes, scareQuotes, summary } = analysis;
      for (const list of [
        quotes,
        scareQuotes,
        summary,
        ...entitiesOf(analysis).map(({ mentions }) => mentions),
      ]) {
        expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
        expect(list.filter(({ text }) => text.trim() === '')).toEqual([]);
      }
    });
  });

  it('has no mention in two entities, and the most central entities first', () => {
    holds((analysis) => {
      const starts = entitiesOf(analysis).flatMap(({ mentions }) => mentions.map(({ start }) => start));
      expect(new Set(starts).size).toBe(starts.length);
      for (const list of [analysis.people, analysis.places, analysis.organizations])
        expect(list.map(({ salience }) => salience)).toEqual(
          list.map(({ salience }) => salience).sort((a, b) => b - a),
        );
    });
  });

  it('is the same each time', () => {
    holds((analysis, text) => {
      expect(JSON.stringify(analyze(text, { id: 'any.txt' }))).toBe(JSON.stringify(analysis));
    });
  });
});

const ARTICLE =
  'Juma Abara runs the port.\n“It is late,” Juma Abara said. The boats had been gone for an hour by then.\n“We go.”';

describe('the options of an analysis', () => {
  it('leave the text out unless it is asked for', () => {
    expect(analyze(ARTICLE)).not.toHaveProperty('text');
    expect(analyze(ARTICLE, { includeText: true })).toMatchObject({ text: ARTICLE });
  });

  it('name it, set the length of its summary, and the least confidence in a speaker', () => {
    expect(analyze(ARTICLE, { id: 'port.txt' })).toMatchObject({ id: 'port.txt' });
    expect(analyze(ARTICLE).summary).toHaveLength(2);
    expect(analyze(ARTICLE, { summary: 1 }).summary).toHaveLength(1);
    expect(analyze(ARTICLE).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Juma Abara', 'Juma Abara']);
    expect(analyze(ARTICLE, { minConfidence: 0.9 }).quotes.map(({ speaker }) => speaker?.name)).toEqual([
      'Juma Abara',
      undefined,
    ]);
  });
});

describe('an article twice over', () => {
  it('has twice the blocks and quotes, of the same people', () => {
    const paragraphs = Array.from(
      { length: 40 },
      (_, i) => `“It is late ${i} times,” Juma Abara said of the lake.`,
    );
    const [one, two] = [paragraphs, [...paragraphs, ...paragraphs]].map((lines) =>
      analyze(lines.join('\n\n')),
    );
    expect(two!.blocks).toHaveLength(2 * one!.blocks.length);
    expect(two!.quotes).toHaveLength(2 * one!.quotes.length);
    expect(one!.quotes).toHaveLength(40);
    expect(two!.people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Juma Abara', 80]]);
  });
});
