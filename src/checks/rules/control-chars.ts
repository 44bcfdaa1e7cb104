import { defineCheck } from '../check.js';
import { counted } from '../counted.js';
import { repairMojibake } from '../mojibake.js';

/** C0 controls but tab and line ends, DEL, C1 controls, marks that embed or override the direction of writing, and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

const named = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

export const controlChars = defineCheck({
  id: 'control-chars',
  level: 'warning',
  summary: 'Control characters and other characters that nobody sees',
  why: 'NUL, escape sequences, overrides of the writing direction and byte order marks inside a text break databases, terminals and searches. Tabs and line ends are none, and neither are the marks that scripts written from right to left need. One finding a line.',
  suggestion: 'Take the characters out when the text is read; --fix does so.',
  *find({ text }) {
    for (const { index, 0: line } of text.matchAll(/^[^\n\r]+$/gmu)) {
      const mojibake = repairMojibake(line);
      const found = [...line.matchAll(CONTROL)].filter(
        (match) => !mojibake.some(({ start, end }) => start <= match.index && match.index < end),
      );
      const [first, last] = [found[0], found.at(-1)];
      if (!first || !last) continue;
      const kinds = [...new Set(found.map(([character]) => named(character)))].slice(0, 3).join(', ');
      yield {
        start: index + first.index,
        end: index + last.index + 1,
        message: `${counted(found.length, 'control character')} in this line: ${kinds}`,
        fix: found.map((match) => ({
          start: index + match.index,
          end: index + match.index + 1,
          replacement: '',
        })),
      };
    }
  },
  examples: {
    good: [{ text: 'The bell\trang.\r\n\r\nIt rang “twice”.\u200f\n' }],
    bad: [
      {
        text: 'The bell\0 rang\x1b[0m.\n\nIt \u202erang\u202c.',
        at: ['1:9', '3:4'],
        fixed: 'The bell rang[0m.\n\nIt rang.',
      },
    ],
  },
});
