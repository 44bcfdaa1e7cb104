import { describe, expect, it } from 'vitest';
import { placeKindOf } from '../../../src/read/brat/labels.js';

describe('the kind of a place annotated as', () => {
  it.each([
    ['Country', 'country'],
    ['TOWN', 'city'],
    ['Fac', 'site'],
    ['Harbour', null],
    ['constructor', null],
  ])('%s is %s', (label, kind) => {
    expect(placeKindOf(label)).toBe(kind);
  });
});
