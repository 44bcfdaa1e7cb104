import type { BodyParagraph } from '../article.js';
import { defineCheck } from '../check.js';
import { removeLines } from '../lines.js';
import { share, wholeNumber } from '../options.js';
import { lay, PARAGRAPHS, STORY } from '../story.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The pairs of neighbouring words, which tell more than the words alone. */
function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}

/** The Jaccard similarity of two sets, 0 to 1. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < 0.5 * Math.max(a.size, b.size)) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return shared / (a.size + b.size - shared);
}

interface Known {
  paragraph: BodyParagraph;
  key: string;
  pairs: Set<string>;
}

/** Paragraphs before it that a paragraph is compared with. */
const REACH = 200;

export const duplicateParagraph = defineCheck({
  id: 'duplicate-paragraph',
  level: 'warning',
  summary: 'A paragraph that stands in the article twice, exactly or nearly',
  why: 'Pages carry a paragraph twice for phones and for desktops, or as a summary above the text; counts, quotes and summaries are then off. Paragraphs are compared by their words, case and punctuation aside; nearly the same are those that share most of their pairs of neighbouring words. Short ones, such as a refrain or a line of a list, are left alone.',
  suggestion: 'Take one of the two out; --fix takes out the later one where they are exactly the same.',
  options: {
    words: wholeNumber(12, 'the fewest words of a paragraph that is compared'),
    similarity: share(0.8, 'the share of word pairs from which two paragraphs are nearly the same'),
  },
  *find({ text, body }, { words: fewest, similarity: least }) {
    const known: Known[] = [];
    for (const paragraph of body) {
      const words = wordsOf(paragraph.text);
      if (words.length < fewest) continue;
      const [key, pairs] = [words.join(' '), pairsOf(words)];
      const { start, end } = paragraph;
      const recent = known.slice(-REACH);
      if (recent.some((other) => other.key === key))
        yield {
          start,
          end,
          message: 'This paragraph stands in the article before, word for word.',
          fix: [removeLines(text, paragraph)],
        };
      else if (recent.some((other) => similarity(other.pairs, pairs) >= least))
        yield { start, end, message: 'This paragraph stands in the article before, nearly word for word.' };
      known.push({ paragraph, key, pairs });
    }
  },
  examples: {
    good: [{ text: STORY }, { text: lay('“We sail,” she said.', PARAGRAPHS[0]!, '“We sail,” she said.') }],
    bad: [
      { text: lay(...PARAGRAPHS, PARAGRAPHS[1]!), at: ['15:1'], fixed: `${lay(...PARAGRAPHS)}\n` },
      {
        text: lay(PARAGRAPHS[4]!, PARAGRAPHS[5]!, PARAGRAPHS[4]!.replace('two euros', 'three euros')),
        at: ['5:1'],
      },
    ],
  },
});
