import { expect, it } from 'vitest';
import { wantsColor } from '../../src/cli/color.js';

it.each([
  ['a terminal', { isTerminal: true }, true],
  ['a pipe', { isTerminal: false }, false],
  ['a terminal without colour', { isTerminal: true, env: { TERM: 'dumb' } }, false],
  ['NO_COLOR', { isTerminal: true, env: { NO_COLOR: '1' } }, false],
  ['an empty NO_COLOR', { isTerminal: true, env: { NO_COLOR: '' } }, true],
  ['FORCE_COLOR', { isTerminal: false, env: { FORCE_COLOR: '1' } }, true],
  ['an empty FORCE_COLOR', { isTerminal: false, env: { FORCE_COLOR: '' } }, true],
  ['FORCE_COLOR=0', { isTerminal: true, env: { FORCE_COLOR: '0' } }, false],
  ['FORCE_COLOR before NO_COLOR', { isTerminal: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
  ['--color before NO_COLOR', { isTerminal: false, flag: true, env: { NO_COLOR: '1' } }, true],
  ['--no-color before FORCE_COLOR', { isTerminal: true, flag: false, env: { FORCE_COLOR: '1' } }, false],
])('with %s', (_, situation, expected) => {
  expect(wantsColor({ flag: undefined, env: {}, ...situation })).toBe(expected);
});
