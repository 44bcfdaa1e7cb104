import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/article.js';
import { layOut } from '../../../src/reports/text/page.js';
import { setAside } from '../../../src/reports/text/set-aside.js';
import { analysis, span } from '../builders.js';
import { sample } from '../sample.js';

describe('what was set aside', () => {
  const text = 'Menu\nMenu\n\nSign up\nStory';
  const block = { start: 0, end: 18, kind: 'furniture' as const, rule: 'nav-label' };
  test.each<[string, Partial<Analysis>, string[]]>([
    ['is not mentioned where there is none', { blocks: [{ ...block, kind: 'paragraph' }], text }, []],
    [
      'counts every line and shows each wording once',
      { blocks: [block], text },
      ['Set aside 3 lines of page furniture:', 'Menu · Sign up'],
    ],
    [
      'counts blocks where the text is not at hand',
      { blocks: [block] },
      ['Set aside 1 line of page furniture'],
    ],
    ['lists terms', { scareQuotes: [span('“a”'), span('“b”')] }, ['Terms in quotation marks: “a” · “b”']],
  ])('%s', (_name, given, expected) => {
    const wide = layOut({ columns: 80, color: false, many: false });
    expect(setAside(analysis(given), wide)).toEqual([expected.join(' ')].filter(Boolean));
  });

  test('is cut to the width', () => {
    const page = layOut({ columns: 40, color: false, many: false });
    expect(setAside(sample, page)).toEqual([
      'Set aside 5 lines of page furniture…',
      'Terms in quotation marks: “resilience…',
    ]);
  });
});
