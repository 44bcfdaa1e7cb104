import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../src/article.js';
import { analyze, countSources } from '../src/index.js';
import type { SourcesFigures } from '../src/sources/figures.js';

import { failure } from './reports/builders.js';
import { articleOf, type Line } from './sources/builders.js';

const CORPUS = 'tests/sources/corpus';
const corpus = fs
  .readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => analyze(fs.readFileSync(path.join(CORPUS, name), 'utf8'), { id: name }));

const says = (by: string | null, given: Partial<Line> = {}): Line => ({
  by,
  says: '“It is late.”',
  ...given,
});

describe('whom a corpus quotes', () => {
  const report = countSources(corpus, { by: 'folder' });

  it('has everybody by articles, and by quotes among equals', () => {
    const figures = report.topSpeakers.map(({ name, articles, quotes, reported, words }) => [
      name,
      articles,
      quotes,
      reported,
      words,
    ]);
    expect(figures).toEqual([
      ['Ada Brook', 2, 2, 1, 17],
      ['Greta Lind', 2, 2, 0, 10],
      ['Lind', 1, 1, 0, 6],
      ['Peter Lind', 1, 1, 0, 2],
      ['Tollan Harbour Board', 1, 0, 1, 0],
    ]);
  });

  it('does not take one with a surname for another of the family', () => {
    expect(report.topSpeakers.find(({ name }) => name === 'Lind')).toMatchObject({
      article: 'hills/school.txt',
      kind: 'person',
    });
    expect(report.speakers).toEqual({
      total: 5,
      people: 4,
      institutions: 1,
      once: 2,
      returning: 2,
      surnameOnly: 1,
    });
  });

  it('has the shares of named and unnamed', () => {
    const { named, people, institutions, unnamed, described, unknown } = report.shares;
    expect(named).toEqual({
      quotes: 6,
      reported: 2,
      words: 35,
      sources: 7,
      quotesShare: 0.6667,
      wordsShare: 0.6863,
      sourcesShare: 0.6364,
    });
    expect([people, institutions, unnamed, described, unknown].map(({ quotes }) => quotes)).toEqual([
      6, 0, 3, 3, 0,
    ]);
    expect(report).toMatchObject({ articles: 4, quotes: 9, reported: 3, quotedWords: 51, sources: 11 });
  });

  it('has how those without a name are described', () => {
    expect(report.topDescriptions.map(({ description }) => description)).toEqual([
      'a deckhand',
      'a county official',
      'A sign at the crossing',
      'Officials',
    ]);
  });

  it('has a group for each folder', () => {
    expect(report.groups.map(({ name, articles, quotes }) => [name, articles, quotes])).toEqual([
      ['coast', 2, 5],
      ['hills', 2, 4],
    ]);
    expect(report.groups[1]!.topSpeakers.map(({ name }) => name)).toEqual(['Lind', 'Greta Lind']);
  });
});

describe('people of one name', () => {
  const counted = (...names: string[]): [string, number][] =>
    countSources(names.map((name, index) => articleOf([says(name)], { id: `${index}` }))).topSpeakers.map(
      ({ name, articles }) => [name, articles],
    );

  it.each<[string[], [string, number][]]>([
    [['Ada Brook', 'Ada Brook'], [['Ada Brook', 2]]],
    [['ADA BROOK', 'Ada Brook'], [['Ada Brook', 2]]],
    [['Ada Brook', 'ADA BROOK', 'ADA BROOK'], [['ADA BROOK', 3]]],
    [
      ['Brook', 'Brook'],
      [
        ['Brook', 1],
        ['Brook', 1],
      ],
    ],
    [
      ['Ada Brook', 'Brook'],
      [
        ['Ada Brook', 1],
        ['Brook', 1],
      ],
    ],
    [
      ['Ada Brook', 'Ada M. Brook'],
      [
        ['Ada Brook', 1],
        ['Ada M. Brook', 1],
      ],
    ],
  ])('%j are %j', (names, speakers) => {
    expect(counted(...names)).toEqual(speakers);
  });

  it('are not one with an institution of that name', () => {
    const articles = [
      articleOf([says('Lind Brook')]),
      articleOf([says('Lind Brook', { as: 'organization' })], { id: 'b' }),
    ];
    expect(countSources(articles).topSpeakers.map(({ kind }) => kind)).toEqual(['institution', 'person']);
  });

  it('have the descriptions that most articles give', () => {
    const articles = ['mayor', 'baker', 'mayor', 'poet', 'aunt'].map((description) =>
      articleOf([says('Ada Brook', { description })]),
    );
    expect(countSources(articles).topSpeakers[0]!.descriptions).toEqual(['mayor', 'aunt', 'baker']);
  });
});

describe('the options', () => {
  const articles = [
    articleOf([says('Ada Brook'), says('Ada Brook')], { id: 'a', published: '2031-02-01' }),
    articleOf([says('Peter Lind', { says: '“A very long sentence that goes on.”' })], {
      id: 'b',
      published: '2030-12-01',
    }),
    articleOf([says('Peter Lind', { says: 'it is', kind: 'indirect' })], {
      id: 'c',
      published: '2031-02-03',
    }),
  ];
  it.each([
    ['articles', 'Peter Lind'],
    ['quotes', 'Ada Brook'],
    ['words', 'Peter Lind'],
  ] as const)('sort by %s', (sort, first) => {
    expect(countSources(articles, { sort }).topSpeakers[0]!.name).toBe(first);
  });

  it('list as many as are asked for, and count all', () => {
    const { topSpeakers, speakers } = countSources(articles, { top: 1 });
    expect([topSpeakers.length, speakers.total]).toEqual([1, 2]);
  });

  it('put months in their order, and what has none last', () => {
    const more = [
      ...articles,
      articleOf([], { id: 'd' }),
      articleOf([], { id: 'e' }),
      articleOf([], { id: 'f' }),
    ];
    expect(countSources(more, { by: 'month' }).groups.map(({ name }) => name)).toEqual([
      '2030-12',
      '2031-02',
      null,
    ]);
  });

  it('count error records as failed, and in nothing else', () => {
    expect(countSources([failure, ...articles])).toEqual({ ...countSources(articles), failed: 1 });
  });
});

describe('without quotes', () => {
  it('there are no shares', () => {
    const { shares, quotesPer1000Words } = countSources([]);
    expect(shares.named).toMatchObject({ quotesShare: null, wordsShare: null, sourcesShare: null });
    expect(quotesPer1000Words).toBe(null);
    expect(countSources([articleOf([])])).toMatchObject({
      articles: 1,
      quotingArticles: 0,
      quotesPer1000Words: 0,
    });
  });
});

const NAMES = ['Ada Brook', 'ADA BROOK', 'Brook', 'Greta Lind', 'J. Lind', 'Harbour Board'];
const anyLine: fc.Arbitrary<Line> = fc
  .record({
    by: fc.option(fc.constantFrom(...NAMES, 'an aide', 'An aide'), { nil: null }),
    says: fc.constantFrom('“No.”', '“It is late,”', '“We all go home at nine.”'),
    kind: fc.constantFrom('direct', 'partial', 'indirect'),
    confidence: fc.constantFrom(0.4, 0.9),
    on: fc.boolean(),
    description: fc.constantFrom('mayor', 'aunt'),
  })
  .map(({ by, ...line }) => ({
    ...line,
    by,
    as: by?.includes('aide') ? 'description' : by === 'Harbour Board' ? 'organization' : 'person',
  }));
const anyCorpus: fc.Arbitrary<Analysis[]> = fc
  .array(
    fc.record({
      lines: fc
        .array(anyLine, { maxLength: 6 })
        .map((lines) => lines.map((line, index) => ({ ...line, on: index > 0 && line.on === true }))),
      outlet: fc.option(fc.constantFrom('Post', 'Echo'), { nil: undefined }),
      words: fc.nat(500),
    }),
    { maxLength: 12 },
  )
  .map((articles) =>
    articles.map(({ lines, outlet, words }, index) =>
      articleOf(lines, {
        id: `a${index}`,
        meta: { outlet },
        stats: { words, sentences: 1, paragraphs: 1, furnitureShare: 0 },
      }),
    ),
  );
const OPTIONS = { by: 'outlet', minConfidence: 0.5 };

const SUMMED: ((figures: SourcesFigures) => number)[] = [
  ({ articles }) => articles,
  ({ quotingArticles }) => quotingArticles,
  ({ words }) => words,
  ({ quotes }) => quotes,
  ({ reported }) => reported,
  ({ quotedWords }) => quotedWords,
  ({ sources }) => sources,
  ({ doubtful }) => doubtful.quotes,
  ({ shares }) => shares.named.quotes,
  ({ shares }) => shares.described.sources,
  ({ shares }) => shares.unknown.words,
  ({ speakers }) => speakers.surnameOnly,
];

describe('for any articles', () => {
  it('the report does not depend on their order', () => {
    const shuffled = anyCorpus.chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
    );
    fc.assert(
      fc.property(shuffled, ([articles, others]) => {
        expect(countSources(others, OPTIONS)).toEqual(countSources(articles, OPTIONS));
      }),
    );
  });

  it('the groups sum to the whole', () => {
    fc.assert(
      fc.property(anyCorpus, (articles) => {
        const report = countSources(articles, OPTIONS);
        const sum = (figure: (group: SourcesFigures) => number) =>
          report.groups.reduce((all, group) => all + figure(group), 0);
        expect(SUMMED.map(sum)).toEqual(SUMMED.map((figure) => figure(report)));
      }),
    );
  });

  it('the parts sum to the whole, and the speakers to the named', () => {
    fc.assert(
      fc.property(anyCorpus, (articles) => {
        const { shares, topSpeakers, topDescriptions, speakers, ...whole } = countSources(articles, OPTIONS);
        const { named, unnamed, people, institutions, described, unknown } = shares;
        for (const figure of ['quotes', 'reported', 'words', 'sources'] as const) {
          expect(people[figure] + institutions[figure]).toBe(named[figure]);
          expect(described[figure] + unknown[figure]).toBe(unnamed[figure]);
        }
        expect(named.quotes + unnamed.quotes).toBe(whole.quotes);
        const sum = (list: readonly { quotes: number }[]) =>
          list.reduce((all, { quotes }) => all + quotes, 0);
        expect([sum(topSpeakers), sum(topDescriptions)]).toEqual([named.quotes, described.quotes]);
        expect(speakers.once + speakers.returning + speakers.surnameOnly).toBe(speakers.total);
        expect(topSpeakers.length).toBe(speakers.total);
      }),
    );
  });
});
