import { describe, expect, it } from 'vitest';
import { type Cast, relate } from '../../src/diff/speakers.js';
import { entity, speaker } from '../reports/builders.js';

const person = (id: string, name: string, description: string | null = null) => ({
  ...entity(name),
  id,
  description,
});

const cast: Cast = {
  before: { people: [person('p1', 'Lind', 'harbour master'), person('p2', 'Juma Abara')] },
  after: {
    people: [
      person('p7', 'Anna Lind', 'harbour master'),
      person('p8', 'Juma Abara'),
      person('p9', 'Ida Lind'),
    ],
  },
  matches: {
    newOf: new Map([
      ['p1', 'p7'],
      ['p2', 'p8'],
    ]),
    oldOf: new Map([
      ['p7', 'p1'],
      ['p8', 'p2'],
    ]),
  },
};

const lind = speaker('Lind', 'p1');
const unnamed = (name: string) => speaker(name, null);

describe('the speakers of a quote in two versions', () => {
  it.each([
    ['nobody in either', null, null, 'same'],
    ['somebody where there was nobody', null, lind, 'found'],
    ['nobody where there was somebody', lind, null, 'lost'],
    ['the same, less certain', lind, { ...lind, confidence: 0.4 }, 'same'],
    ['the same person by a fuller name', lind, speaker('Anna Lind', 'p7'), 'same'],
    ['another person', lind, speaker('Juma Abara', 'p8'), 'other'],
    ['another of the same surname', lind, speaker('Ida Lind', 'p9'), 'other'],
    ['a fuller name of one that two may be', speaker('Brook', 'p3'), speaker('Eva Brook', 'p10'), 'renamed'],
    [
      'another article before a description',
      unnamed('a senior official'),
      unnamed('the senior official'),
      'same',
    ],
    ['a fuller description', unnamed('a spokesman'), unnamed('a spokesman for the ferry company'), 'renamed'],
    ['a description of somebody else', unnamed('a spokesman'), unnamed('the spokesman’s mother'), 'other'],
    ['another employer', unnamed('a guard at the bank'), unnamed('a guard at the port'), 'other'],
    [
      'a name for a description that fits',
      unnamed('the harbour master'),
      speaker('Anna Lind', 'p7'),
      'renamed',
    ],
    ['a description that fits for a name', lind, unnamed('the master'), 'renamed'],
    ['a name for a description that does not fit', unnamed('a sailor'), speaker('Anna Lind', 'p7'), 'other'],
    [
      'one of a group',
      { ...unnamed('Lind and Juma Abara'), kind: 'group' as const },
      unnamed('Juma Abara'),
      'other',
    ],
  ])('%s', (_name, before, after, relation) => {
    expect(relate(before, after, cast)).toBe(relation);
  });
});
