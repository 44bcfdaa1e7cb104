import { expect, it } from 'vitest';
import { Fits } from '../../../src/speakers/resolve/fits.js';
import type { Role } from '../../../src/speakers/resolve/role.js';

const role = (head: string, ...words: string[]): Role => ({ head, words });

/** Bakers agree with words that begin like theirs. */
function bakers(names: string[]) {
  const asked: string[] = [];
  const fits = new Fits(names, 0.5, ({ head }, name) => {
    asked.push(`${head} ${name}`);
    return head === name ? 1 : head[0] === name[0] ? 0.5 : 0.1;
  });
  const of = (one: Role) => fits.of(one).map(({ who, agreement }) => `${who} ${agreement}`);
  return { of, asked };
}

it('whoever agrees enough fits, in the order of the list', () => {
  const { of } = bakers(['baker', 'cook', 'boss']);
  expect(of(role('boss'))).toEqual(['baker 0.5', 'boss 1']);
  expect(of(role('mayor'))).toEqual([]);
});

it('everybody is looked at once for each description, those who come later too', () => {
  const names = ['baker', 'cook'];
  const { of, asked } = bakers(names);
  of(role('baker'));
  of(role('baker'));
  names.push('boss');
  expect(of(role('baker'))).toEqual(['baker 1', 'boss 0.5']);
  expect(asked).toEqual(['baker baker', 'baker cook', 'baker boss']);
});

it('descriptions with other words are looked at anew', () => {
  const { of, asked } = bakers(['baker']);
  of(role('baker'));
  of(role('baker', 'former'));
  expect(asked).toHaveLength(2);
});
