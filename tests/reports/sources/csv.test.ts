import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/reports/sources/csv.js';
import { countSources } from '../../../src/sources.js';
import { ask } from '../duckdb.js';
import { articles, context, hostile, report } from './sample.js';

describe('sources as CSV', () => {
  it('has a row a speaker', () => {
    const plain = countSources(articles);
    expect(csv(plain, context()).split('\r\n')).toEqual([
      'speaker,kind,articles,quotes,reported,words,descriptions,article',
      'Ada Brook,person,2,2,0,6,harbour master,',
      'Greta Lind,person,1,1,0,3,,',
      'Harbour Board,institution,1,1,0,3,,',
      'Lind,person,1,1,0,3,,c',
      'Peter Lind,person,1,0,1,0,,',
      '',
    ]);
  });

  it('has a row for each group in which a speaker speaks', () => {
    expect(
      csv(report, context())
        .split('\r\n')
        .map((line) => line.split(',').slice(0, 3).join(',')),
    ).toEqual([
      'group_name,speaker,kind',
      'Coast Post,Ada Brook,person',
      'Coast Post,Harbour Board,institution',
      'Coast Post,Peter Lind,person',
      'Hill Echo,Ada Brook,person',
      ',Lind,person',
      '',
    ]);
  });

  it('has the figures of each group, which sum to those of all', async () => {
    const table = csv(report, context({ table: 'groups' }));
    const sums =
      'select sum(quotes)::int as quotes, sum(named_quotes)::int as named, sum(articles)::int as articles from t';
    expect(await ask(table, sums, 'groups.csv')).toEqual([
      { quotes: report.quotes, named: report.shares.named.quotes, articles: 3 },
    ]);
  });

  it('has one row for all where there are no groups, with a cell a column', () => {
    const lines = csv(countSources(articles), context({ table: 'groups' }))
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]!.split(',')).toHaveLength(lines[0]!.split(',').length);
    const none = csv(countSources([], { by: 'outlet' }), context({ table: 'groups' }));
    expect(none).toBe(`${lines[0]}\r\n`);
  });

  it('has the descriptions', () => {
    expect(csv(report, context({ table: 'descriptions' }))).toBe(
      'description,articles,quotes,reported,words\r\nan aide,1,1,0,3\r\n',
    );
  });

  it('is safe for spreadsheets', () => {
    expect(csv(hostile, context())).toContain(`"'=HYPERLINK(""//a.example"") Brook"`);
  });
});
