import { describe, expect, it } from 'vitest';
import { likenesses, matchEntities } from '../../src/diff/matches.js';
import { entity, place } from '../reports/builders.js';

const named = (...names: (string | [string, string])[]) =>
  names.map((name, i) => {
    const [full, alias] = Array.isArray(name) ? name : [name];
    return { ...entity(full, 1, alias ? [alias] : []), id: `${full} ${i}` };
  });

const pairs = (matches: { newOf: ReadonlyMap<string, string> }): string[] =>
  [...matches.newOf].map(([old, fresh]) => `${old} = ${fresh}`).sort();

describe('people of two versions', () => {
  it.each([
    ['the same name', named('Anna Lind'), named('Anna Lind'), ['Anna Lind 0 = Anna Lind 0']],
    ['a fuller name', named('Lind'), named('Anna Lind'), ['Lind 0 = Anna Lind 0']],
    [
      'the same name before a fuller one',
      named('Lind', 'Anna Lind'),
      named('Anna Lind', 'Lind'),
      ['Anna Lind 1 = Anna Lind 0', 'Lind 0 = Lind 1'],
    ],
    ['a surname that two have is nobody’s', named('Lind'), named('Anna Lind', 'Peter Lind'), []],
    ['another first name is another person', named('Anna Lind'), named('Peter Lind'), []],
    ['a shared nickname', named(['Juma Abara', 'JKA']), named('JKA'), ['Juma Abara 0 = JKA 0']],
  ])('%s', (_name, before, after, expected) => {
    expect(pairs(matchEntities(before, after, likenesses.people))).toEqual(expected);
  });
});

it('countries are matched by their code, towns by their names', () => {
  const country = (name: string) => place({ ...entity(name), id: name }, { kind: 'country', code: 'US' });
  const town = (name: string) => place({ ...entity(name), id: name }, { code: 'US' });
  const before = [country('U.S. mainland'), town('York')];
  const after = [country('United States'), town('New York')];
  expect(pairs(matchEntities(before, after, likenesses.places))).toEqual(['U.S. mainland = United States']);
});
