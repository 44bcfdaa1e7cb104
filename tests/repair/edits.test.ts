import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/repair/edits.js';

const TEXT = 'one two three';
const edit = (start: number, end: number, replacement: string) => ({ start, end, replacement });

describe('edits', () => {
  it.each([
    ['none', [], TEXT],
    ['one', [edit(4, 7, '2')], 'one 2 three'],
    ['several', [edit(0, 3, 'a'), edit(4, 7, ''), edit(13, 13, '!')], 'a  three!'],
  ])('change a text: %s', (_, edits, text) => {
    expect(applyEdits(TEXT, edits).text).toBe(text);
  });

  it.each([
    ['before', { start: 0, end: 3 }, 'one'],
    ['around', { start: 0, end: 13 }, 'one 2 three'],
    ['behind', { start: 8, end: 13 }, 'three'],
    ['the same', { start: 4, end: 7 }, '2'],
    ['into its beginning', { start: 0, end: 5 }, 'one 2'],
    ['out of its end', { start: 6, end: 13 }, '2 three'],
  ])('move what stands %s', (_, span, words) => {
    const { text, move } = applyEdits(TEXT, [edit(4, 7, '2')]);
    const { start, end } = move(span);
    expect(text.slice(start, end)).toBe(words);
  });

  it('leave what they do not touch as it was', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        words,
        fc.array(fc.string({ maxLength: 3 }), { minLength: 8, maxLength: 8 }),
        (list, replacements) => {
          const text = list.join(' ');
          let at = 0;
          const spans = list.map((word) => {
            const start = at;
            at += word.length + 1;
            return { start, end: start + word.length };
          });
          const edits = spans.flatMap((span, i) =>
            i % 2 ? [{ ...span, replacement: replacements[i]! }] : [],
          );
          const edited = applyEdits(text, edits);
          spans.forEach((span, i) => {
            const moved = edited.move(span);
            expect(edited.text.slice(moved.start, moved.end)).toBe(i % 2 ? replacements[i] : list[i]);
            if (moved.start < moved.end) expect(edited.moveBack(moved)).toEqual(span);
          });
        },
      ),
    );
  });
});
