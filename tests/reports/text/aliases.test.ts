import { describe, expect, test } from 'vitest';
import { telling } from '../../../src/reports/text/aliases.js';

describe('aliases worth showing', () => {
  test.each([
    ['Tomas Quill', ['Quill', 'Tomas'], []],
    ['Tomas Quill', ['T. Quill', 'TOMAS QUILL'], []],
    ['Tomas Quill', ['Tomcat', 'Quill', 'Tom Quill'], ['Tomcat', 'Tom Quill']],
    ['Eskerby Port Company', ['Port Company', 'EPC'], ['EPC']],
    ['Ann Lee', ['One', 'Two', 'Three', 'Four'], ['One', 'Two', 'Three']],
  ])('of %s, called %j too', (name, aliases, expected) => {
    expect(telling({ name, aliases })).toEqual(expected);
  });
});
