import { defineCheck, type Remark } from '../check.js';
import { counted } from '../counted.js';
import { type MarkedStretch, type MarkStyle, markedStretches, restyle } from '../quote-marks.js';

/** The style that most marks have; the style of the first one where two are even. */
function mainStyle(stretches: readonly MarkedStretch[]): MarkStyle {
  const counts = new Map<MarkStyle, number>();
  for (const { opening, closing } of stretches)
    for (const style of closing ? [opening, closing] : [opening])
      counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

const isMixed = ({ opening, closing }: MarkedStretch): boolean =>
  closing !== undefined && opening !== closing;

/** One remark for all quotations in another style than the article's, at the first of them. */
function aboutOthers(others: readonly MarkedStretch[], all: number, main: MarkStyle): Remark {
  const [first] = others;
  const message = `${others.length} of ${counted(all, 'quotation')} ${others.length === 1 ? 'has' : 'have'} ${first!.opening} marks, the others ${main} ones.`;
  return {
    start: first!.start,
    end: first!.end,
    message,
    fix: others.flatMap((stretch) => restyle(stretch, main)),
  };
}

export const mixedQuoteStyle = defineCheck({
  id: 'mixed-quote-style',
  level: 'info',
  summary: 'Curly, straight and angled quotation marks mixed',
  why: 'A quotation that opens with “ and ends with " was put together by a tool that changed half of the marks; programs that pair marks by their shape lose such quotes. Reported are quotations whose two marks differ, one by one; where there are none of those, the first of the quotations that are in another style than most. Single marks and apostrophes are left alone.',
  suggestion: 'Use one style in an article; --fix takes the one that most marks have.',
  *find(article) {
    const stretches = markedStretches(article);
    if (stretches.length === 0) return;
    const main = mainStyle(stretches);
    const mixed = stretches.filter(isMixed);
    for (const stretch of mixed) {
      const message = `The quotation opens with a ${stretch.opening} mark and ends with a ${stretch.closing} one.`;
      yield { start: stretch.start, end: stretch.end, message, fix: restyle(stretch, main) };
    }
    const others = stretches.filter(({ opening }) => opening !== main);
    if (mixed.length === 0 && others.length > 0) yield aboutOthers(others, stretches.length, main);
  },
  examples: {
    good: [
      { text: '“We sail on Monday,” she said. “Or on Tuesday.”' },
      { text: '"It is a ‘ferry’ of sorts," she said. The mast is 6" thick.' },
    ],
    bad: [
      {
        text: '“We sail on Monday," she said.\n\n“We do,” he said.',
        at: ['1:1'],
        fixed: '“We sail on Monday,” she said.\n\n“We do,” he said.',
      },
      {
        text: '“We sail on Monday,” she said. "Or on Tuesday." It was “about time”, he said.',
        at: ['1:32'],
        fixed: '“We sail on Monday,” she said. “Or on Tuesday.” It was “about time”, he said.',
      },
    ],
  },
});
