import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.js';

const STORY = [
  'Library Opens After Nine Years',
  'By Ines Calder',
  'TOLLAN — The new library at the foot of the hill opened on Friday, nine years after the old one had burned down.',
  '“We had given up,” said Ada Quill, who kept four hundred of its books in her barn. “And then the bricks came.”',
  'The council paid for the walls and a circle of readers for the roof, and neither knows yet who will pay for the heating.',
];
const END = [
  'On the first day there were more people than books, and most of them had brought their own.',
  'The old building is to become a garden.',
];

/** Lines that stand in clean articles and are worded like the furniture of pages. */
const SUSPICIOUS = [
  'Education',
  'What happens next?',
  'Sport, music and the weather',
  'No.',
  '“Share it,” she said.',
  'Read more books: that is what she tells everyone who asks.',
  'He had one word for the mayor: “Home.”',
  'The sign above the door says “Subscribe to nothing”.',
  '- Nine thousand books, a third of them for children',
  '1. The reading room',
  'Q: Did you ever think of leaving?',
  'A: Every winter.',
  'QUILL: And then the bricks came.',
  'She laughed …',
  '“Sign up for our newsletter,” a poster begged, and somebody had drawn a moustache on it.',
  'The photo shows her father, the first librarian, with a wheelbarrow.',
  'It was updated on March 3, 2031, according to the plaque, and nobody has touched it since.',
  'Advertisements paid for the lamps, which the council regrets.',
];

const bodyOf = (lines: readonly string[], gap: string): string[] => clean(lines.join(gap)).body.split('\n\n');

describe('an article that is clean already', () => {
  it.each([
    ['one line a paragraph', '\n'],
    ['blank lines between', '\n\n'],
    ['Windows line ends', '\r\n\r\n'],
  ])('comes through untouched, with %s', (_, gap) => {
    const lines = [...STORY, ...END];
    expect(clean(lines.join(gap))).toMatchObject({
      headline: { text: lines[0] },
      byline: { text: lines[1] },
    });
    expect(bodyOf(lines, gap)).toEqual(lines.slice(2));
  });

  it.each(SUSPICIOUS)('keeps a line in its midst: %s', (line) => {
    expect(bodyOf([...STORY, line, ...END], '\n\n')).toEqual([...STORY.slice(2), line, ...END]);
  });

  it('keeps them all together', () => {
    const paragraphs = SUSPICIOUS.flatMap((line, i) => [line, END[i % 2]!]);
    expect(bodyOf([...STORY, ...paragraphs], '\n\n')).toEqual([...STORY.slice(2), ...paragraphs]);
  });
});
