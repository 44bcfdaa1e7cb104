import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';
import type { Analysis, Entity, Quote } from '../../src/article.js';
import { analyze } from '../../src/index.js';
import { isBlank } from '../../src/invisible.js';
import { utterancesOf } from '../../src/quotes/utterances.js';
import { annotate } from '../../src/read/brat/annotate.js';
import type { InputArticle, InputError } from '../../src/read/input.js';
import { readAnalysis } from '../../src/read/json/analysis.js';
import { readCitron } from '../../src/read/json/citron.js';
import { brat } from '../../src/reports/brat.js';
import { citron } from '../../src/reports/citron.js';
import { convertOffsets, OFFSET_UNITS } from '../../src/reports/offsets.js';
import { anyArticle } from '../any-article.js';
import { sample } from './sample.js';

const CONTEXT = { columns: 80, color: false, many: false };

const analysed = (text: string): Analysis => analyze(text, { includeText: true, id: 'a.txt' });

/** What brat holds of an article: who is named where, and who says what. */
function held({ people, places, organizations, quotes, scareQuotes }: Analysis) {
  const entity = ({ name, mentions }: Entity) => ({ name, mentions });
  return {
    people: new Set(people.map(({ description, ...person }) => ({ ...entity(person), description }))),
    places: new Set(places.map(({ kind, ...place }) => ({ ...entity(place), kind }))),
    organizations: new Set(organizations.map(entity)),
    quotes: quotes.map(({ speaker, ...quote }) => ({ ...quote, speaker: speaker && said(speaker) })),
    scareQuotes,
  };
}

const said = ({ name, kind, mention }: NonNullable<Quote['speaker']>) => ({ name, kind, mention });

function throughBrat(analysis: Analysis, text: string): Analysis {
  const annotated = annotate('a.ann', brat.article(analysis, 0, CONTEXT), text)!;
  expect(annotated.warnings).toEqual([]);
  return analyzeArticle({ id: 'a.txt', text, warnings: [], annotations: annotated.annotations });
}

describe('brat, written and read again', () => {
  test.each([
    ['as it is', sample.text!],
    ['with characters of two code units', `🌊🌊 ${sample.text}`],
    ['with Windows’ ends of lines', sample.text!.replaceAll('\n', '\r\n')],
  ])('has the names, quotes, speakers and kinds of an article %s', (_, text) => {
    const analysis = analysed(text);
    expect(analysis.quotes.length).toBeGreaterThan(5);
    expect(held(throughBrat(analysis, text))).toEqual(held(analysis));
  });

  test('has those of any text', () => {
    fc.assert(
      fc.property(anyArticle, (any) => {
        // No passage of brat ends with a line: U+0085 ends one in Python alone.
        const text = any.replaceAll('\x85', ' ');
        const analysis = analysed(text);
        const again = throughBrat(analysis, text);
        // Whether a quote is closed is told by its marks, and there are quotes of marks alone here.
        const whatever = (given: Analysis) =>
          held({ ...given, quotes: given.quotes.map((quote) => ({ ...quote, closed: true })) });
        expect(whatever(again)).toEqual(whatever(analysis));
      }),
      { numRuns: 60 },
    );
  });
});

/** What Citron holds: utterances with a cue and a speaker. */
const heldByCitron = (analysis: Analysis) =>
  utterancesOf(analysis).flatMap(({ parts, speaker }) => {
    const cue = parts.find((part) => part.cue)?.cue;
    if (!cue || !speaker) return [];
    return [
      { parts: parts.map(({ start, end, text }) => ({ start, end, text })), cue, mention: speaker.mention },
    ];
  });

function throughCitron(analysis: Analysis): Analysis {
  const article = readCitron(JSON.parse(citron.article(analysis, 0, CONTEXT)), 'a.txt');
  if ('code' in article) throw new Error(article.message);
  expect(article.warnings).toEqual([]);
  return analyzeArticle(article);
}

describe('Citron’s annotations, written and read again', () => {
  test('have the quotes of an article with their cues, speakers and confidence', () => {
    const analysis = analysed(`🌊🌊 ${sample.text}`);
    const again = throughCitron(analysis);
    expect(heldByCitron(analysis).length).toBeGreaterThan(4);
    expect(heldByCitron(again)).toEqual(heldByCitron(analysis));
    const names = (given: Analysis) =>
      utterancesOf(given).flatMap(({ parts, speaker }) =>
        parts.some(({ cue }) => cue) && speaker ? [[speaker.name, speaker.mention, speaker.confidence]] : [],
      );
    expect(names(again)).toEqual(names(analysis));
  });

  test('have those of any text that has any', () => {
    fc.assert(
      fc.property(anyArticle, (text) => {
        fc.pre(!isBlank(text));
        const analysis = analysed(text);
        expect(heldByCitron(throughCitron(analysis))).toEqual(heldByCitron(analysis));
      }),
      { examples: [['Juma Abara KENYA COUNTS ITS BOATS\nrose Juma Abara Mira Lind: “No.”\n']], numRuns: 60 },
    );
  });
});

describe('an analysis, written as JSON and read again', () => {
  const read = (analysis: Analysis): InputArticle | InputError =>
    readAnalysis(JSON.parse(JSON.stringify(analysis)), 'a.json');

  test.each(OFFSET_UNITS)('is the same, whatever its offsets count: %s', (unit) => {
    const text = `🌊🌊 ${sample.text}`;
    const analysis = analysed(text);
    expect(read(convertOffsets(analysis, text, unit))).toMatchObject({ text, analysis });
  });

  test('is the same for any text with words behind what the units count differently', () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom(...OFFSET_UNITS), (text, unit) => {
        const analysis = analysed(text);
        const counted = convertOffsets(analysis, text, unit);
        const isTold = counted.summary.some(({ start }, index) => start !== analysis.summary[index]!.start);
        fc.pre(unit === 'utf16' || isTold);
        expect(read(counted)).toMatchObject({ analysis: JSON.parse(JSON.stringify(analysis)) });
      }),
      { numRuns: 60 },
    );
  });
});
