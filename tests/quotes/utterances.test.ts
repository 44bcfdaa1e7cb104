import { describe, expect, test } from 'vitest';
import type { Quote, Speaker } from '../../src/article.js';
import { bySpeaker, utterancesOf } from '../../src/quotes/utterances.js';
import { quote, span, speaker } from '../reports/builders.js';

const aldridge = speaker('Signe Aldridge', 'p1', 0.9);
const quill = speaker('Tomas Quill', 'p2', 0.8);
const official = speaker('a senior official', null, 0.8);

/** A quote whose words are its id. */
function said(id: string, by: Speaker | null, given: Partial<Quote> = {}): Quote {
  return quote(id, span(id), { speaker: by, ...given });
}

/** "q1+q2 Signe Aldridge 0.9" for each utterance. */
function shape(quotes: Quote[]): string[] {
  return utterancesOf({ quotes }).map(({ parts, speaker }) => {
    const who = speaker ? ` ${speaker.name} ${speaker.confidence}` : '';
    return parts.map(({ id }) => id).join('+') + who;
  });
}

describe('joining quotes to utterances', () => {
  test.each<[string, Quote[], string[]]>([
    ['a quote alone is one', [said('q1', aldridge)], ['q1 Signe Aldridge 0.9']],
    [
      'quotes that carry on are joined over any number of steps',
      [
        said('q1', aldridge),
        said('q2', aldridge, { continues: 'q1' }),
        said('q3', aldridge, { continues: 'q2' }),
      ],
      ['q1+q2+q3 Signe Aldridge 0.9'],
    ],
    [
      'the least certain part counts',
      [said('q1', aldridge), said('q2', { ...aldridge, confidence: 0.6 }, { continues: 'q1' })],
      ['q1+q2 Signe Aldridge 0.6'],
    ],
    [
      'a part without a speaker takes that of the others',
      [said('q1', null), said('q2', quill, { continues: 'q1' }), said('q3', null, { continues: 'q2' })],
      ['q1+q2+q3 Tomas Quill 0.8'],
    ],
    [
      'parts of two speakers stay apart',
      [said('q1', aldridge), said('q2', quill, { continues: 'q1' })],
      ['q1 Signe Aldridge 0.9', 'q2 Tomas Quill 0.8'],
    ],
    [
      'a part whose beginning is missing stands alone',
      [said('q2', quill, { continues: 'q1' })],
      ['q2 Tomas Quill 0.8'],
    ],
  ])('%s', (_name, quotes, expected) => {
    expect(shape(quotes)).toEqual(expected);
  });

  test.each<[string, Quote['kind'][], boolean]>([
    ['reported where no part is in quotation marks', ['indirect', 'indirect'], true],
    ['quoted where any part is', ['indirect', 'partial'], false],
  ])('it is %s', (_name, [first, second], reported) => {
    const quotes = [
      said('q1', quill, { kind: first! }),
      said('q2', quill, { kind: second!, continues: 'q1' }),
    ];
    expect(utterancesOf({ quotes })).toMatchObject([{ reported }]);
  });

  test('speakers are told apart by entity, and unnamed ones by description', () => {
    const renamed = { ...aldridge, name: 'Aldridge' };
    const shouted = { ...official, name: 'A Senior Official' };
    const quotes = [aldridge, official, renamed, null, shouted].map((by, index) => said(`q${index + 1}`, by));
    const groups = [...bySpeaker(utterancesOf({ quotes })).values()];
    expect(groups.map((group) => group.map(({ parts }) => parts[0]!.id))).toEqual([
      ['q1', 'q3'],
      ['q2', 'q5'],
      ['q4'],
    ]);
  });
});
