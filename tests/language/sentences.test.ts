import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/language/document.js';
import { readParagraphs } from '../paragraphs.js';

const sentencesOf = ({ text, sentences }: Document): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['end at a full stop', ['The boat sank.', 'Nobody drowned.']],
    ['end at a question and at an exclamation', ['Is it late?', 'No!', 'Go on.']],
    ['end at an ellipsis', ['It was over…', 'Then the rain came.']],
    ['go on behind an ellipsis before a small letter', ['It was over... but the rain came.']],
    ['need no end', ['One line without an end']],
    ['go on behind titles, initials and streets', ['Mr. Lind met J. K. Abara on St. Kilda Road.']],
    ['go on behind a month or a state', ['It closed on Oct. 4 in Cedar, Wash. and in Oslo.']],
    ['go on behind initials of a country', ['The U.S. Navy sent two boats.', 'They sank.']],
    [
      'end behind initials before a word that begins one',
      ['It was built in the U.S.', 'The owners sold it.'],
    ],
    ['end behind a word that only looks abbreviated', ['The captain fell ill.', 'Abara took over.']],
    ['go on behind a decimal point', ['Prices rose 3.5 percent in May.']],
    ['hold their closing mark', ['“Go home.”', 'He left.']],
    ['hold two closing marks', ['She quoted him: “He said ‘no.’”', 'Nobody spoke.']],
    ['hold their closing bracket', ['(It rained.)', 'The boats stayed in.']],
    ['hold doubled single marks', ["''It is over.''", 'He left.']],
    ['end inside a quotation', ['He said, “It is over.', 'Go home.”', 'Then he left.']],
    ['go on from a quoted question to its cue', ['“Why now?” she asked.', 'Nobody knew.']],
    ['go on from a quoted shout to a named speaker', ['“Go home!” Juma Abara shouted.', 'Nobody went.']],
    ['end behind a quoted question without a cue', ['“Why now?”', 'The room was silent.']],
    ['end at a Chinese full stop', ['他走了。', '她来了。']],
  ])('%s', (_name, sentences) => {
    const glue = /\p{Script=Han}/u.test(sentences[0]!) ? '' : ' ';
    expect(sentencesOf(readParagraphs(sentences.join(glue)))).toEqual(sentences);
  });

  it('never cross a paragraph', () => {
    expect(sentencesOf(readParagraphs('A subhead\nThe boat\nsank.'))).toEqual([
      'A subhead',
      'The boat',
      'sank.',
    ]);
  });

  it('begin anew behind a dateline, which is one of its own with its dash', () => {
    const dateline = { text: 'OSLO, Norway (AP)', place: 'OSLO' };
    const document = readParagraphs('OSLO, Norway (AP) — The boat sank. Nobody drowned.', { dateline });
    expect(sentencesOf(document)).toEqual(['OSLO, Norway (AP) —', 'The boat sank.', 'Nobody drowned.']);
  });

  it('are cut where one seems never to end', () => {
    const lengths = readParagraphs('word '.repeat(5000)).sentences.map(({ from, to }) => to - from);
    expect(Math.max(...lengths)).toBeLessThan(1000);
  });

  it('and paragraphs share out all tokens, in order', () => {
    const part = fc.constantFrom(
      'Abara ',
      'U.S. ',
      'ran',
      '.',
      '? ',
      '”',
      '“',
      '\n',
      '… ',
      '(',
      'no. ',
      '\u00ad',
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          const { tokens, sentences, paragraphs } = readParagraphs(text);
          expect(sentences.flatMap((s) => tokens.slice(s.from, s.to))).toEqual(tokens);
          expect(paragraphs.flatMap((p) => tokens.slice(p.from, p.to))).toEqual(tokens);
          for (const [i, { start, end, paragraph }] of sentences.entries()) {
            expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]!.start);
            expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
            expect(tokens.filter((t) => t.sentence === i).map((t) => t.paragraph)).toContain(paragraph);
          }
        },
      ),
    );
  });
});
