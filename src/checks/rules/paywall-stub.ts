import { type BodyParagraph, type CheckedArticle, isQuoted } from '../article.js';
import { defineCheck } from '../check.js';
import { wholeNumber } from '../options.js';
import { HEADLINE, lay, PARAGRAPHS, STORY } from '../story.js';

/** What a gate says where the text breaks off, each at the beginning of a line. */
const GATES: readonly RegExp[] = [
  /^\W*(?:please )?(?:subscribe|sign ?in|log ?in|register|join|sign ?up|create (?:a|an|your) (?:free )?account)(?: now| today| here)?(?: or [\w ]{1,20})? to (?:continue|keep|finish|read|unlock|access|view)\b/imu,
  /^\W*(?:to|please) (?:continue|keep|finish) reading\b/imu,
  /^\W*to read (?:the (?:full|rest|whole|entire)|more of|this) \w+/imu,
  /^\W*(?:this|the (?:full|rest of (?:this|the))) (?:article|story|content|report|piece|page) is (?:only |exclusively |reserved )?(?:available (?:only |exclusively )?)?(?:for|to) (?:(?:our|paying|registered|premium|digital) )*(?:subscribers|members|readers with)/imu,
  /^\W*(?:you have|you['’]ve) (?:reached|read|used|exceeded|viewed|hit) .{0,40}\b(?:free|limit|articles)\b/imu,
  /^\W*(?:already|not yet|not) (?:a |an )?(?:subscriber|subscribed|member|registered)\b.{0,40}$/imu,
  /^\W*(?:subscribers?|members?)[ -](?:only|exclusive)(?: (?:content|article|story))?\W*$/imu,
  /^\W*(?:subscribe|unlock|sign up) (?:now )?(?:for|from|with) (?:just |only )?[$£€]\d/imu,
  /^\W*(?:unlock|get|enjoy) (?:this (?:article|story)|(?:unlimited|full) (?:digital )?access)\b/imu,
];

/** Words of the longest paragraph that a gate is. */
const LONGEST_GATE = 45;
/** Words from which a paragraph behind the gate is text of the article: then it is no gate. */
const PROSE = 25;

/** Blocks of the article that say what a gate says. */
function gates(article: CheckedArticle): { start: number; end: number }[] {
  return article.analysis.blocks.filter(({ start, end, kind }) => {
    const text = article.text.slice(start, end);
    if (kind === 'headline' || text.split(/\s+/u).length > LONGEST_GATE) return false;
    return GATES.some((pattern) => pattern.test(text)) && !isQuoted(article, start);
  });
}

const wordsOf = (paragraphs: readonly BodyParagraph[]): number =>
  paragraphs.reduce((sum, { words }) => sum + words, 0);

export const paywallStub = defineCheck({
  id: 'paywall-stub',
  level: 'error',
  summary: 'The beginning of an article, and then a paywall or a login',
  why: 'Only the free beginning was saved, with the invitation to subscribe or to log in behind it. The invitation has to stand on lines of its own, the text before it has to be short, and no paragraph may follow it; a whole article with an invitation at its end is left alone, and so is a story about paywalls.',
  suggestion: 'Fetch the article with an account that may read it, or do not keep it.',
  options: {
    words: wholeNumber(150, 'the most words that stand before a gate; more are taken for a whole article'),
  },
  *find(article, { words: most }) {
    const found = gates(article);
    const [first] = found;
    if (!first) return;
    const isGate = ({ start }: BodyParagraph): boolean => found.some((gate) => gate.start === start);
    const before = article.body.filter((p) => p.start < first.start && !isGate(p));
    const after = article.body.filter((p) => p.start > first.start && !isGate(p));
    if (wordsOf(before) > most || after.some(({ words, final }) => final && words >= PROSE)) return;
    yield { ...spanOf(first), message: 'The article breaks off at a paywall or a login.' };
  },
  examples: {
    good: [
      { text: lay(STORY, PARAGRAPHS[1]!, 'Subscribe to continue reading') },
      {
        text: lay(
          'Paywalls return',
          'Readers of the Maren Herald now have to subscribe to continue reading after three articles, its editor said on Monday.',
          PARAGRAPHS[5]!,
        ),
      },
    ],
    bad: [
      {
        text: lay(HEADLINE, PARAGRAPHS[0]!, 'Subscribe to continue reading', 'Already a subscriber? Log in'),
        at: ['5:1'],
      },
      {
        text: lay(HEADLINE, PARAGRAPHS[0]!, PARAGRAPHS[1]!, 'This article is for subscribers only.'),
        at: ['7:1'],
      },
    ],
  },
});

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
