import { findMojibake } from '../../repair/mojibake.js';
import { defineCheck } from '../check.js';
import { byLine } from '../lines.js';

export const encodingMojibake = defineCheck({
  id: 'encoding-mojibake',
  level: 'error',
  summary: 'UTF-8 that was read in another encoding: â€™ for ’, Ã© for é',
  why: 'The bytes of UTF-8 were read as Windows-1252 or Latin-1, so each letter with an accent and each quotation mark became two or three characters. Quotes are no longer found, and names are wrong. Characters count where their bytes are valid UTF-8 and sound text has no such run; letters such as Ã or â in words of other languages are left alone. One finding a line.',
  suggestion: 'Read the page as UTF-8; --fix turns the characters back where no byte was lost.',
  *find({ text }) {
    for (const fix of byLine(text, findMojibake(text))) {
      const [first] = fix;
      const shown = text.slice(first.start, first.end);
      const meant = first.replacement === '' ? '' : `, which was ${first.replacement}`;
      yield {
        start: first.start,
        end: fix.at(-1)!.end,
        message: `UTF-8 was read in another encoding: ${shown}${meant}`,
        fix,
      };
    }
  },
  examples: {
    good: [
      {
        text: 'The café of Zoë Müller in São Maren serves crème brûlée – “the best”, she said. SÃO MAREN, CAFÉ «ÂNCORA».',
      },
    ],
    bad: [
      {
        text: 'The cafÃ© is open.\n\nâ€œIt\u2019s been years,â€\u009d ZoÃ« said.',
        at: ['1:8', '3:1'],
        fixed: 'The café is open.\n\n“It’s been years,” Zoë said.',
      },
      { text: 'The pier\u00e2\u0080\u0099s bell rang.', at: ['1:9'], fixed: 'The pier’s bell rang.' },
    ],
  },
});
