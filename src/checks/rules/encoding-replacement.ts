import { defineCheck } from '../check.js';
import { counted } from '../counted.js';

const LINE_WITH = /^.*\uFFFD.*$/gmu;

export const encodingReplacement = defineCheck({
  id: 'encoding-replacement',
  level: 'error',
  summary: 'Replacement characters (U+FFFD), where letters were lost',
  why: 'A decoder put U+FFFD where bytes did not fit the encoding that it was told. What stood there is gone: names and quotation marks are damaged for good. One finding a line.',
  suggestion: 'Fetch the page again and decode it in the encoding that its header or meta element names.',
  *find({ text }) {
    for (const { index, 0: line } of text.matchAll(LINE_WITH)) {
      const start = index + line.indexOf('\uFFFD');
      const end = index + line.lastIndexOf('\uFFFD') + 1;
      const lost = line.match(/\uFFFD/gu)!.length;
      yield {
        start,
        end,
        message: `${counted(lost, 'character')} of this line could not be decoded (U+FFFD).`,
      };
    }
  },
  examples: {
    good: [{ text: 'The café at the pier is called “Zoë’s”, and a sign says “???”.' }],
    bad: [
      { text: 'The caf\uFFFD at the pier is called \uFFFDZo\uFFFD\uFFFDs\uFFFD.\nIt is open.', at: ['1:8'] },
      { text: 'The tea room.\n\nThe caf\uFFFD.', at: ['3:8'] },
    ],
  },
});
