import { describe, expect, it } from 'vitest';
import { groupOf } from '../../src/sources/groups.js';
import { analysis } from '../reports/builders.js';

describe('the group of an article', () => {
  it.each<[string, Record<string, unknown>, string | null]>([
    ['outlet', { outlet: 'Post' }, 'Post'],
    ['meta.outlet', { outlet: 'Post' }, 'Post'],
    ['source.name', { source: { name: 'Post' } }, 'Post'],
    ['source.name', { 'source.name': 'Post', source: { name: 'no' } }, 'Post'],
    ['issue', { issue: 7 }, '7'],
    ['paid', { paid: false }, 'false'],
    ['desks', { desks: ['coast', 'hills'] }, 'coast, hills'],
    ['outlet', {}, null],
    ['outlet', { outlet: '  ' }, null],
    ['outlet', { outlet: null }, null],
    ['outlet', { outlet: { name: 'Post' } }, null],
    ['outlet', { outlet: [] }, null],
    ['source.name', { source: 'Post' }, null],
    ['constructor', {}, null],
    ['source.constructor', { source: {} }, null],
  ])('by %s of %j is %j', (by, meta, group) => {
    expect(groupOf(analysis({ meta }), by)).toBe(group);
  });

  it.each([
    ['folder', 'news/coast/a.txt', 'news/coast'],
    ['folder', 'a.txt', '.'],
    ['folder', '-', null],
    ['folder', '', null],
    ['site', 'a.txt', 'Post'],
    ['language', 'a.txt', 'en'],
    ['month', 'a.txt', '2031-03'],
    ['year', 'a.txt', '2031'],
  ])('by %s of %s is %j', (by, id, group) => {
    expect(groupOf(analysis({ id, site: 'Post', published: '2031-03-05' }), by)).toBe(group);
  });

  it('is that of the field where a record has one of such a name', () => {
    expect(groupOf(analysis({ id: 'a/b.txt', meta: { folder: 'coast' } }), 'folder')).toBe('coast');
  });

  it('is null by what the article does not state', () => {
    for (const by of ['site', 'month', 'year']) expect(groupOf(analysis(), by)).toBe(null);
  });
});
