import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/analyze.js';
import { ArticleTimeout } from '../../src/bulk/analyser.js';
import { count, exitStatus } from '../../src/cli/exit-status.js';
import { type Outcome, outcomeOf, type Steps } from '../../src/cli/outcome.js';
import type { InputArticle } from '../../src/read/input.js';

const ARTICLE: InputArticle = { id: 'a', text: 'Rain.', warnings: [{ code: 'w', message: 'W.' }] };
const steps: Steps = {
  report: async (article) => {
    const result = analyzeArticle(article);
    return { text: JSON.stringify(result), warnings: result.warnings };
  },
  reportError: (error) => JSON.stringify(error),
};
const broken = () => {
  throw new Error('broken');
};

describe('outcomeOf', () => {
  it('gives the report of an analysis, and its warnings', async () => {
    const { text, warnings, failure } = await outcomeOf(ARTICLE, steps);
    expect(JSON.parse(text)).toMatchObject({ id: 'a', blocks: [{}] });
    expect(warnings).toContainEqual({ code: 'w', message: 'W.' });
    expect(failure).toBeUndefined();
  });

  it('gives an error record for an input that could not be read', async () => {
    const { text, failure } = await outcomeOf(
      { id: 'a', code: 'empty', message: 'E.', meta: { n: 1 } },
      steps,
    );
    const error = { code: 'empty', message: 'E.' };
    expect(JSON.parse(text)).toEqual({ schemaVersion: 1, id: 'a', error, meta: { n: 1 } });
    expect(failure).toMatchObject(error);
  });

  it('gives an error record for a mistake in the pipeline, and keeps its cause', async () => {
    const record = { file: 'feed', line: 3 };
    const { text, failure } = await outcomeOf(
      { ...ARTICLE, record },
      { ...steps, report: async () => broken() },
    );
    expect(JSON.parse(text)).toMatchObject({ id: 'a', error: { code: 'internal-error' } });
    expect(failure).toMatchObject({ record, cause: new Error('broken') });
  });

  it('gives an error record for an article that takes too long', async () => {
    const report = async () => {
      throw new ArticleTimeout(1.5);
    };
    const { text, failure } = await outcomeOf(ARTICLE, { ...steps, report });
    expect(JSON.parse(text)).toMatchObject({ id: 'a', error: { code: 'timeout' } });
    expect(failure?.message).toContain('1.5 s');
  });
});

const NOTHING = { analysed: 0, failed: 0, faulty: 0 };

describe('the exit status', () => {
  const fine: Outcome = { text: '', warnings: [] };
  const failed = (failure: object): Outcome => ({
    ...fine,
    failure: { id: '', code: 'c', message: '', ...failure },
  });
  const file = failed({});
  const record = failed({ record: { file: '', line: 1 } });
  const mistake = failed({ record: { file: '', line: 1 }, code: 'internal-error' });

  it.each([
    ['all analysed', [fine, fine], 0],
    ['a bad record among others', [fine, record], 0],
    ['only bad records', [record, record], 2],
    ['a bad file among others', [file, fine], 2],
    ['a mistake in the program', [fine, mistake], 2],
    ['nothing at all', [], 2],
  ])('with %s', (_, outcomes, expected) => {
    expect(exitStatus(outcomes.reduce(count, NOTHING))).toBe(expected);
  });

  it.each([
    ['a bad record', { strict: true }, [fine, record], 2],
    ['no bad record', { strict: true }, [fine, fine], 0],
    ['as many bad records as may be', { maxErrors: 1 }, [record, fine], 0],
    ['one bad record more', { maxErrors: 1 }, [record, fine, record], 2],
    ['nothing at all', { isFilter: true }, [], 0],
    ['only bad records', { isFilter: true }, [record, record], 0],
    ['only bad records', { isFilter: true, strict: true }, [record, record], 2],
    ['a bad file', { isFilter: true }, [fine, file], 2],
  ])('with %s under %j', (_, tolerance, outcomes, expected) => {
    expect(exitStatus(outcomes.reduce(count, NOTHING), tolerance)).toBe(expected);
  });
});
