import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertOffsets, OFFSET_UNITS, type OffsetUnit } from '../../src/reports/offsets.js';
import { sample, sampleText } from './sample.js';

interface Located {
  start: number;
  end: number;
  text: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const toWellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

/** How a program that counts in each unit takes a slice. */
const slice: Record<OffsetUnit, (text: string, start: number, end: number) => string> = {
  utf16: (text, start, end) => text.slice(start, end),
  codepoint: (text, start, end) => [...text].slice(start, end).join(''),
  byte: (text, start, end) => decoder.decode(encoder.encode(text).slice(start, end)),
};

/** Every object with offsets and words in `value`, those under `meta` left out. */
function located(value: unknown): Located[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => (key === 'meta' ? [] : located(item)));
  return 'start' in value && 'text' in value ? [value as Located, ...inner] : inner;
}

/** Text with everything that is counted differently, as whole characters, so that spans lie between them. */
const characters = fc.array(fc.constantFrom('a', 'é', '€', '😀', '\ud83d', '\ude00', '\n', '“', '\u0301'), {
  maxLength: 40,
});

describe('converting offsets', () => {
  test.each(OFFSET_UNITS)('gives a whole analysis whose %s slices are the same words', (unit) => {
    const converted = located(convertOffsets(sample, sampleText, unit));
    expect(converted.length).toBeGreaterThan(50);
    for (const { start, end, text } of converted) expect(slice[unit](sampleText, start, end)).toBe(text);
  });

  test.each(OFFSET_UNITS)('gives the same words for spans in any text, counted in %s', (unit) => {
    const spans = fc
      .tuple(characters, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 }))
      .map(([parts, pairs]) => {
        // Two halves that happen to meet are one character to everybody.
        const whole = [...parts.join('')];
        const text = whole.join('');
        return {
          text,
          spans: pairs.map(([a, b]) => {
            const start = whole.slice(0, Math.min(a, b)).join('').length;
            const end = whole.slice(0, Math.max(a, b)).join('').length;
            return { start, end, text: text.slice(start, end) };
          }),
        };
      });
    fc.assert(
      fc.property(spans, ({ text, spans }) => {
        for (const span of convertOffsets(spans, text, unit)) {
          const words = slice[unit](text, span.start, span.end);
          expect(words).toBe(unit === 'byte' ? toWellFormed(span.text) : span.text);
        }
      }),
    );
  });

  test.each<[OffsetUnit, number[]]>([
    ['utf16', [0, 1, 2, 3, 4, 5, 6]],
    ['codepoint', [0, 1, 1, 2, 3, 4, 4]],
    ['byte', [0, 2, 2, 6, 9, 10, 10]],
  ])('in %s puts offsets inside a pair at its start and those past the end at the end', (unit, expected) => {
    const spans = [0, 1, 2, 3, 4, 5, 6].map((start) => ({ start }));
    expect(convertOffsets(spans, 'é😀\ud800z', unit).map(({ start }) => start)).toEqual(expected);
  });

  test('leaves meta, words that are not offsets, and the given value alone', () => {
    const before = { text: '😀', quotes: [{ start: 2, end: 2 }], start: 'noon', meta: { start: 2, end: 2 } };
    const copy = structuredClone(before);
    expect(convertOffsets(before, '😀', 'codepoint')).toEqual({ ...copy, quotes: [{ start: 1, end: 1 }] });
    expect(before).toEqual(copy);
  });
});
