import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocator } from '../../src/checks/locate.js';

describe('places in a text', () => {
  it.each([
    ['', 0, '1:1'],
    ['ab', 2, '1:3'],
    ['a\nb', 2, '2:1'],
    ['a\r\nb', 3, '2:1'],
    ['a\rb', 2, '2:1'],
    ['a\n\n', 3, '3:1'],
    ['😀b', 2, '1:3'],
    ['a\u2028b', 2, '1:3'],
  ])('in %j, offset %i is at %s', (text, offset, place) => {
    const { line, column } = createLocator(text)({ start: offset, end: offset });
    expect(`${line}:${column}`).toBe(place);
  });

  it('leads back to the offset', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'é', '😀'), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(), (parts, number) => {
        const text = parts.join('');
        const offset = number % (text.length + 1);
        const { line, column } = createLocator(text)({ start: offset, end: offset });
        const before = text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
        expect(before.join('').length + column - 1).toBe(offset);
      }),
    );
  });
});
