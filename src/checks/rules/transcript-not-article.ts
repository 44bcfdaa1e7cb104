import { countWords } from '../../stats.js';
import { aboutArticle, defineCheck } from '../check.js';
import { share, wholeNumber } from '../options.js';
import { HEADLINE, lay, STORY } from '../story.js';
import { findTurns } from '../turns.js';

const TURNS = [
  'OONA BRANNIGAN: Good evening, and welcome to the harbour office.',
  'CORMAC TIERNEY: Thank you for having me.',
  'BRANNIGAN: You said that the ramp was too steep. Why is that?',
  'TIERNEY: A trailer slides back on it when it rains.',
  'BRANNIGAN: What should be done about it?',
  'TIERNEY: Make it longer, that is all.',
];
const SUBTITLES = [
  '00:00:01,000 --> 00:00:04,000\nGood evening, and welcome to the harbour',
  '00:00:04,000 --> 00:00:08,000\noffice. Tonight we talk about the ramp',
  '00:00:08,000 --> 00:00:12,000\nthat is too steep for a trailer.',
  '>> Thank you for having me tonight in this office.',
  '>> Why do you think that the ramp is too steep?',
  '>> A trailer slides back on it in wet weather.',
];

export const transcriptNotArticle = defineCheck({
  id: 'transcript-not-article',
  level: 'info',
  summary: 'A transcript, an interview in questions and answers, or subtitles',
  why: 'In a transcript everything is said by somebody and nothing is told, so counts of quotes and summaries mean something else than in an article. Turns are lines that begin with a label and a colon, where at least two labels come again, and lines with the marks and times of subtitles. There have to be six, with most of the words; furniture does not count. An article that quotes a dialogue is left alone.',
  suggestion: 'Keep transcripts apart from articles, or turn the rule off where they belong.',
  options: {
    turns: wholeNumber(6, 'the fewest turns of a transcript'),
    share: share(0.5, 'the share of words from which turns are all that there is'),
  },
  *find({ text, analysis }, { turns: fewest, share: least }) {
    const lines = analysis.blocks
      .filter(({ kind, rule }) => kind !== 'furniture' || rule === 'timestamp')
      .map(({ start, end }) => text.slice(start, end));
    const turns = findTurns(lines);
    const words = (some: readonly string[]): number => some.reduce((sum, line) => sum + countWords(line), 0);
    if (turns.length < fewest || words(turns) < least * words(lines)) return;
    yield aboutArticle(`This is no article but a transcript: ${turns.length} lines are turns.`);
  },
  examples: {
    good: [
      { text: STORY },
      { text: lay(STORY, ...TURNS) },
      {
        text: lay(
          HEADLINE,
          'When: Monday at noon, from the north pier.',
          'Where: the harbour office of Port Maren.',
          'Price: two euros, half of that for children.',
          'Crew: forty apprentices and their master.',
          'Dogs: on a leash, on the upper deck only.',
          'Bells: one, and it is the old one.',
        ),
      },
    ],
    bad: [
      { text: lay('The ramp of Port Maren: a talk', ...TURNS), at: ['1:1'] },
      { text: lay(...SUBTITLES), at: ['1:1'] },
    ],
  },
});
