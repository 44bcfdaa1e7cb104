import { describe, expect, test } from 'vitest';
import { wrongName } from '../../src/schema/fields.js';
import { outputSchema } from '../../src/schema.js';
import { sample } from '../reports/sample.js';

/** The paths to every field of a value. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, path));
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, item]) => pathsOf(item, [...path, name]))];
}

describe('the names of fields', () => {
  test('are those that an analysis has', () => {
    const wrong = pathsOf(sample).filter((path) => path.length > 0 && wrongName(outputSchema, path));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['title', 'title', 'headline'],
    ['quotes.speaker.nam', 'nam', 'confidence'],
    ['headline.words', 'words', 'text'],
    ['places.code.country', 'country', undefined],
  ])('%s is wrong at %s', (path, name, known) => {
    const wrong = wrongName(outputSchema, path.split('.'));
    expect(wrong?.name).toBe(name);
    expect(wrong?.known.includes(known!)).toBe(known !== undefined);
  });

  test('below meta are the user’s own', () => {
    expect(wrongName(outputSchema, ['meta', 'outlet', 'city'])).toBeNull();
  });
});
