import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/reports/text/page.js';
import { people } from '../../../src/reports/text/people.js';
import { analysis, entity, quote, span, speaker } from '../builders.js';

const page = layOut({ columns: 40, color: false, many: false });

describe('the people', () => {
  test('end after twelve', () => {
    const crowd = Array.from({ length: 14 }, (_, index) => ({
      ...entity(`Ann ${index}`),
      description: null,
    }));
    const lines = people(analysis({ people: crowd }), page);
    expect(lines).toHaveLength(14);
    expect(lines.slice(-2)).toEqual(['  Ann 11 · 1 mention', '  and 2 more']);
  });

  test('show what a person says in quotation marks and without', () => {
    const by = speaker('Tomas Quill', 'p1');
    const person = { ...entity('Tomas Quill', 2), id: 'p1', description: null };
    const all = [
      quote('q1', span('“Yes.”'), { speaker: by }),
      quote('q2', span('that'), { speaker: by, kind: 'indirect' }),
    ];
    expect(people(analysis({ people: [person], quotes: all }), page)).toEqual([
      'People',
      '  Tomas Quill · 2 mentions, 1 quote,',
      '      1 reported',
    ]);
  });
});
