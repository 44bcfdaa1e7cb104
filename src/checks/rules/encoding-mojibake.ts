import { defineCheck } from '../check.js';
import { repairMojibake } from '../mojibake.js';

export const encodingMojibake = defineCheck({
  id: 'encoding-mojibake',
  level: 'error',
  summary: 'UTF-8 that was read in another encoding: â€™ for ’, Ã© for é',
  why: 'The bytes of UTF-8 were read as Windows-1252 or Latin-1, so each letter with an accent and each quotation mark became two or three characters. Quotes are no longer found, and names are wrong. A run of characters counts where its bytes are valid UTF-8 and it begins as such runs do; single letters such as Ã or â inside words of other languages are left alone. One finding a line.',
  suggestion: 'Read the page as UTF-8; --fix turns the characters back where no byte was lost.',
  *find({ text }) {
    for (const { index, 0: line } of text.matchAll(/^.*[\u0080-\u2122].*$/gmu)) {
      const repairs = repairMojibake(line);
      const [first, last] = [repairs[0], repairs.at(-1)];
      if (!first || !last) continue;
      const fix = repairs.flatMap(({ start, end, replacement }) =>
        replacement === null ? [] : [{ start: index + start, end: index + end, replacement }],
      );
      const shown = line.slice(first.start, first.end);
      const meant = first.replacement === null ? '' : `, which was ${first.replacement}`;
      yield {
        start: index + first.start,
        end: index + last.end,
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
