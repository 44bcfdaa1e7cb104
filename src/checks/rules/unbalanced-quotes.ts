import type { Span } from '../../article.js';
import type { BodyParagraph, CheckedArticle } from '../article.js';
import { defineCheck, type Remark } from '../check.js';

const OPENS = /^["“„«‘'`]/u;
const MARK = /["“”„«»]/gu;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/]/u;

/** All stretches in marks, quotes and titles alike, and whether each has its closing mark. */
function stretches({ analysis, text }: CheckedArticle): (Span & { closed: boolean })[] {
  const quotes = analysis.quotes.filter(
    ({ kind, start }) => kind !== 'indirect' && OPENS.test(text.charAt(start)),
  );
  const scare = analysis.scareQuotes.map(({ start, end, text: words }) => ({
    start,
    end,
    closed: words.length > 1 && /["”»’'“]$/u.test(words),
  }));
  return [...quotes, ...scare].sort((a, b) => a.start - b.start);
}

/** Whether a quote that a paragraph leaves open goes on: the next paragraph opens with a mark again, as is the custom. */
function goesOn(
  paragraph: BodyParagraph,
  stretch: Span,
  all: readonly Span[],
  body: readonly BodyParagraph[],
): boolean {
  const isLast = !all.some(({ start }) => start > stretch.start && start < paragraph.end);
  const next = body[body.indexOf(paragraph) + 1];
  return isLast && next !== undefined && OPENS.test(next.text);
}

function* leftOpen({ body }: CheckedArticle, all: readonly (Span & { closed: boolean })[]): Iterable<Remark> {
  for (const stretch of all) {
    if (stretch.closed) continue;
    const paragraph = body.find(({ start, end }) => start <= stretch.start && stretch.start < end);
    if (!paragraph || goesOn(paragraph, stretch, all, body)) continue;
    yield {
      start: stretch.start,
      end: stretch.end,
      message: 'The quotation that begins here is not closed.',
    };
  }
}

/** Marks that close what nothing opened; a straight one behind a figure stands for inches. */
function* neverOpened({ body, text }: CheckedArticle, all: readonly Span[]): Iterable<Remark> {
  for (const paragraph of body) {
    for (const { index } of paragraph.text.matchAll(MARK)) {
      const at = paragraph.start + index;
      const [before, after] = [text.charAt(at - 1) || ' ', text.charAt(at + 1) || ' '];
      if (all.some(({ start, end }) => start <= at && at < end)) continue;
      if (/\s/u.test(before) || !AFTER_CLOSING.test(after) || (text[at] === '"' && /[\d”"]/u.test(before)))
        continue;
      yield { start: at, end: at + 1, message: 'This mark closes a quotation that nothing opens.' };
    }
  }
}

export const unbalancedQuotes = defineCheck({
  id: 'unbalanced-quotes',
  level: 'warning',
  summary: 'A quotation mark without its partner',
  why: 'Where a mark is missing, nobody can tell which words were said. A quote that runs over several paragraphs opens each of them and closes the last only: that is no fault. Feet and inches (6\'2") are none either. Single marks are left alone, for apostrophes look the same.',
  suggestion: 'Compare the paragraph with the page and put the missing mark back.',
  *find(article) {
    const all = stretches(article);
    yield* leftOpen(article, all);
    yield* neverOpened(article, all);
  },
  examples: {
    good: [
      { text: '“We sail on Monday,” she said. The door is 6\'2" high.' },
      {
        text: '“We sail on Monday,” she said. “And then we rest.\n\n“On Friday we sail again.”\n\nThe crowd cheered.',
      },
    ],
    bad: [
      { text: '“We sail on Monday,” she said. “And then we rest.\n\nThe crowd cheered.', at: ['1:32'] },
      { text: 'We sail on Monday,” she said. The crowd cheered for a while.', at: ['1:19'] },
    ],
  },
});
