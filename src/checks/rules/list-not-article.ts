import type { Block } from '../../article.js';
import { endsSentence } from '../../clean/wording.js';
import { countWords } from '../../stats.js';
import { aboutArticle, defineCheck } from '../check.js';
import { share, wholeNumber } from '../options.js';
import { HEADLINE, lay, PARAGRAPHS, STORY } from '../story.js';

const BULLET = /^(?:[-–—•*·▪‣◦]|\(?\d{1,3}[.)]|\d{1,3}:)\s+\S/u;
/** Words of a line without a full stop that is an item of a list: fewer are a label, more a sentence cut off. */
const ITEM = [3, 25] as const;

/** Whether a line is an item of a list, such as the headline of another story. */
function isItem(text: string): boolean {
  if (BULLET.test(text)) return true;
  const words = countWords(text);
  return !endsSentence(text) && !/[:,;]$/u.test(text) && ITEM[0] <= words && words <= ITEM[1];
}

const EVENTS = [
  '- Boat race, Saturday at noon, north pier',
  '- Choir of the fishermen, Saturday at eight, Old Chapel',
  '- Flea market, Sunday from nine, fish hall',
  '- Walk to the lighthouse with a guide, Sunday at two',
  '- Rye bread for beginners, Sunday at three, bakery',
  '- Film about the ferry, Sunday at seven, Town Hall',
  '- Lecture on tides, Monday at six, library',
  '- Dance for everyone over sixty, Monday at seven',
];
const STORIES = [
  'Old ferry returns after two winters in dock',
  'Harbour bell found in a shed behind the fish market',
  'Council delays vote on the new ramp until spring',
  'Bus around the bay is late again, riders say',
  'Forty apprentices finish the repair of the hull',
  'School choir sings for the keeper of the lighthouse',
  'Bakery on the quay wins a prize for its rye bread',
  'Storm takes three boats from the marina',
  'Ticket prices for the museum rise by half',
];

export const listNotArticle = defineCheck({
  id: 'list-not-article',
  level: 'warning',
  summary: 'A list of links, dates or results instead of an article',
  why: 'A section page, a calendar or a table of results is text, but tells no story: names stand side by side, and a summary of it is nonsense. Items are lines with a bullet or a number, and lines of three to twenty-five words without a full stop. There have to be eight, with most of the words of the text; furniture and headlines do not count, and an article that has a list in it is left alone.',
  suggestion: 'See whether the address is that of a section or a search instead of an article.',
  options: {
    items: wholeNumber(8, 'the fewest items of a list that is reported'),
    share: share(0.6, 'the share of words from which items are all that there is'),
  },
  *find({ text, analysis }, { items: fewest, share: least }) {
    const lines = analysis.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'subhead')
      .map(({ start, end }: Block) => text.slice(start, end));
    const items = lines.filter(isItem);
    const words = (some: readonly string[]): number => some.reduce((sum, line) => sum + countWords(line), 0);
    if (items.length < fewest || words(items) < least * words(lines)) return;
    yield aboutArticle(`This is no article but a list: ${items.length} of ${lines.length} lines are items.`);
  },
  examples: {
    good: [
      { text: STORY },
      { text: lay(STORY, 'What is on this weekend:', ...EVENTS) },
      { text: lay(HEADLINE, ...PARAGRAPHS.flatMap((paragraph, i) => [`${i + 1}. A new ramp`, paragraph])) },
    ],
    bad: [
      { text: lay('What to do in Port Maren this weekend', ...EVENTS), at: ['1:1'] },
      { text: lay('Latest news from Port Maren', ...STORIES), at: ['1:1'] },
    ],
  },
});
