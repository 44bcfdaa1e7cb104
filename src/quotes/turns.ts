import type { Span } from '../article.js';
import type { Document, Paragraph, TokenRange } from '../language/document.js';

/** What one speaker says at a stretch in a transcript or an interview ("NAME: …", "Q: …"), without the label. */
export interface Turn extends Span {
  /** The tokens of the label, without its colon. */
  label: TokenRange;
  role: 'named' | 'question' | 'answer';
  paragraph: number;
}

const LABEL =
  /^(?:Q|A|Question|Answer|(?:[\p{Lu}][\p{L}\p{M}.'’-]*)(?: (?:[\p{Lu}][\p{L}\p{M}.'’-]*)){0,3})$/u;
const LONGEST_LABEL = 6;
const LEAST_TURNS = 3;
const NO_SPEAKERS =
  /^(?:note|update|correction|related|read|watch|photo|image|source|editor's note|location|date|time|where|when|what|who|price|tickets)$/iu;

const wordsOf = ({ tokens, text }: Document, { from, to }: TokenRange): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** The words in front of a colon at the start of a stretch that look like the label of a speaker, or null. */
function labelAt(document: Document, { from, to }: TokenRange): TokenRange | null {
  for (let i = from + 1; i < Math.min(to - 1, from + LONGEST_LABEL); i++) {
    if (document.tokens[i]!.text !== ':') continue;
    const label = { from, to: i };
    const words = wordsOf(document, label);
    return LABEL.test(words) && !NO_SPEAKERS.test(words) ? label : null;
  }
  return null;
}

const isCapitals = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);

/**
 * The labels of turns that are quoted with their speaker's name, “NAME: …”, by the first token of the segment. A label is one in
 * capitals, or one of several.
 */
export function labelsInQuotes(
  document: Document,
  segments: readonly TokenRange[],
): ReadonlyMap<number, TokenRange> {
  const labels = new Map<number, TokenRange>();
  for (const { from, to } of segments) {
    const label = labelAt(document, { from: from + 1, to });
    if (label && document.paragraphs[document.tokens[from]!.paragraph]!.from === from)
      labels.set(from, label);
  }
  if (labels.size > 1) return labels;
  return new Map([...labels].filter(([, label]) => isCapitals(wordsOf(document, label))));
}

function turnOf(document: Document, paragraph: Paragraph, index: number): Turn | null {
  const range = labelAt(document, paragraph);
  if (!range) return null;
  const { tokens } = document;
  const label = wordsOf(document, range);
  const role =
    /^q/iu.test(label) && /^(?:Q|Question)$/u.test(label)
      ? 'question'
      : /^(?:A|Answer)$/u.test(label)
        ? 'answer'
        : 'named';
  return {
    start: tokens[range.to + 1]!.start,
    end: tokens[paragraph.to - 1]!.end,
    label: range,
    role,
    paragraph: index,
  };
}

/** The turns of a transcript or an interview; none where fewer than three paragraphs carry a label. */
export function findTurns(document: Document): Turn[] {
  const turns = document.paragraphs.flatMap((paragraph, i) => {
    const turn =
      paragraph.kind === 'paragraph' || paragraph.kind === 'subhead' ? turnOf(document, paragraph, i) : null;
    return turn ? [turn] : [];
  });
  const isInterview = turns.some((t) => t.role === 'question') && turns.some((t) => t.role === 'answer');
  const counted = isInterview ? turns.filter((t) => t.role !== 'named') : turns;
  return counted.length >= LEAST_TURNS ? counted : [];
}
