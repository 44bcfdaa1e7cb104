import { defineCheck } from '../check.js';
import { counted } from '../counted.js';
import { furnitureRuns, removeLines } from '../lines.js';
import { covers, toSpanSet } from '../span-set.js';
import { lay, PARAGRAPHS } from '../story.js';

/** What a player says in the middle of a line that has other words too, and lines that the analysis takes for others. */
const INLINE = new RegExp(
  [
    'No media source currently available(?:(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)+)?',
    '(?<!\\S)\\d{1,2}:\\d{2}(?::\\d{2})? \\d{1,2}:\\d{2}:\\d{2} \\d{1,2}:\\d{2}(?!\\S)',
    '\\bThis video file cannot be played\\.?(?: \\(?Error Code: \\d+\\)?)?',
    '\\bYour browser does not support the (?:video|audio) (?:tag|element)\\.?',
    '^(?:(?:Loaded|Progress): \\d+(?:\\.\\d+)?%|Remaining Time:? -?\\d{1,2}:\\d{2})$',
    '^(?:Audio|Video) player loading(?:…|\\.{3})?$',
  ].join('|'),
  'gimu',
);

export const playerResidue = defineCheck({
  id: 'player-residue',
  level: 'warning',
  summary: 'Words of a video or audio player',
  why: 'Times such as "0:00 0:01:12 0:00", "please wait" and "No media source currently available" come from a player that stood in the article. They split paragraphs and end up in summaries. Lines are told as in the analysis (furniture of the rule media-player); in pages, where the player is told by its markup, nothing is reported.',
  suggestion:
    'Leave players out when the page is read (video, audio, iframe, figure); --fix takes the lines out.',
  *find(article) {
    const runs = furnitureRuns(article, (rule) => rule === 'media-player');
    for (const { start, end, blocks } of runs) {
      const message = `${counted(blocks.length, 'line')} of a media player in the article.`;
      yield { start, end, message, fix: [removeLines(article.text, { start, end })] };
    }
    const known = toSpanSet(runs);
    for (const { index: start, 0: words } of article.isPage ? [] : article.text.matchAll(INLINE)) {
      const end = start + words.length;
      if (covers(known, start)) continue;
      yield {
        start,
        end,
        message: 'Words of a media player inside a line.',
        fix: [{ start, end, replacement: '' }],
      };
    }
  },
  examples: {
    good: [
      { text: lay(...PARAGRAPHS) },
      {
        text: lay(
          'The film runs for 1:42:10 without a break.',
          'Please wait for the bell, a sign on the pier says.',
        ),
      },
    ],
    bad: [
      {
        text: lay(
          PARAGRAPHS[0]!,
          'please wait',
          'No media source currently available',
          '0:00 0:01:12 0:00',
          PARAGRAPHS[1]!,
        ),
        at: ['3:1'],
        fixed: lay(PARAGRAPHS[0]!, PARAGRAPHS[1]!),
      },
      {
        text: `${PARAGRAPHS[1]} No media source currently available 0:00 0:03:04`,
        at: [`1:${PARAGRAPHS[1]!.length + 2}`],
      },
    ],
  },
});
