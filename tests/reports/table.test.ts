import { describe, expect, test } from 'vitest';
import type { Analysis, AnalysisError } from '../../src/article.js';
import { tableReport } from '../../src/reports/table.js';
import { TABLES, type TableName } from '../../src/reports/tables/names.js';
import { analysis, failure } from './builders.js';
import { ask } from './duckdb.js';
import { sample } from './sample.js';

function written(
  name: TableName,
  results: (Analysis | AnalysisError)[],
  format: 'csv' | 'tsv' = 'csv',
): string {
  const context = { columns: 80, color: false, many: true };
  const report = tableReport(name, format);
  const articles = results.map((result, index) => report.article(result, index, context));
  return [report.before(context), ...articles, report.after(results.length, context)].join('');
}

describe.each(TABLES)('the table of %s', (name) => {
  test('is its header alone where nothing was found', () => {
    const lines = written(name, name === 'articles' ? [] : [analysis(), failure]).split('\r\n');
    expect(lines).toEqual([expect.stringMatching(/^article,/), '']);
  });

  test('has a cell a column', async () => {
    const table = written(name, [sample, sample]);
    const [found] = await ask(table, 'select count(*)::int as n from t');
    const rows = { quotes: 10, people: 5, places: 3, organizations: 2, articles: 1 };
    expect(found).toEqual({ n: 2 * rows[name] });
  });
});

describe('what DuckDB finds in the tables', () => {
  test.each([
    [
      'quotes',
      `select speaker, count(*)::int as n, min(confidence) as least from t group by all order by n desc, speaker limit 2`,
      [
        { speaker: 'Tomas Quill', n: 4, least: 0.88 },
        { speaker: 'Signe Aldridge', n: 3, least: 0.97 },
      ],
    ],
    [
      'quotes',
      `select quote, continues, closed, speaker_id from t where continues is not null order by quote`,
      [
        { quote: 'q2', continues: 'q1', closed: true, speaker_id: 'p1' },
        { quote: 'q7', continues: 'q6', closed: true, speaker_id: 'p2' },
      ],
    ],
    [
      'people',
      `select name, description, aliases, mentions::int as mentions, quotes::int as quotes from t where id = 'p2'`,
      [
        {
          name: 'Tomas Quill',
          description: 'secretary of the Dock Workers’ Guild',
          aliases: 'Tomcat; Quill',
          mentions: 3,
          quotes: 4,
        },
      ],
    ],
    ['places', `select name, latitude from t where latitude < 60`, [{ name: 'Eskerby', latitude: 55.47 }]],
    ['organizations', `select aliases from t where id = 'o1'`, [{ aliases: 'EPC' }]],
    [
      'articles',
      `select authors, published[:10] as day, words::int as words, attributed::int as attributed from t`,
      [{ authors: 'Hanne Lorimer; Dev Ostrander', day: '2031-11-04', words: 268, attributed: 9 }],
    ],
  ] as const)('%s: %s', async (name, sql, expected) => {
    expect(await ask(written(name, [sample]), sql)).toEqual(expected);
  });

  test('an article that could not be analysed has a row with the reason', async () => {
    const found = await ask(
      written('articles', [sample, failure]),
      'select article, error from t order by words',
    );
    expect(found).toEqual([
      { article: 'fish-dock.txt', error: null },
      { article: 'photo.jpg', error: failure.error.message },
    ]);
  });
});
