import { describe, expect, it } from 'vitest';
import { createPaths } from '../../src/cli/repository-path.js';

describe('the path of a file for a CI server', () => {
  it.each([
    ['a.txt', {}, 'a.txt'],
    ['./a.txt', {}, 'a.txt'],
    ['/repo/data/a.txt', {}, 'a.txt'],
    ['/tmp/a.txt', {}, '/tmp/a.txt'],
    ['a.txt', { GITHUB_WORKSPACE: '/repo' }, 'data/a.txt'],
    ['a.txt', { CI_PROJECT_DIR: '/repo' }, 'data/a.txt'],
    ['a.txt', { GITHUB_WORKSPACE: '/repo/data' }, 'a.txt'],
    ['a.txt', { GITHUB_WORKSPACE: '/elsewhere' }, 'a.txt'],
    ['../a.txt', { GITHUB_WORKSPACE: '/repo' }, 'a.txt'],
    ['..a.txt', {}, '..a.txt'],
    ['-', { GITHUB_WORKSPACE: '/repo' }, 'stdin'],
  ])('of %s with %j is %s', (file, env, expected) => {
    expect(createPaths(env, '/repo/data')(file)).toBe(expected);
  });
});
