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

function labelEnd(document: Document, { from, to }: Paragraph): number {
  for (let i = from + 1; i < Math.min(to - 1, from + LONGEST_LABEL); i++)
    if (document.tokens[i]!.text === ':') return i;
  return -1;
}

function turnOf(document: Document, paragraph: Paragraph, index: number): Turn | null {
  const colon = labelEnd(document, paragraph);
  if (colon < 0) return null;
  const { tokens, text } = document;
  const label = text.slice(tokens[paragraph.from]!.start, tokens[colon - 1]!.end);
  if (!LABEL.test(label) || NO_SPEAKERS.test(label)) return null;
  const role =
    /^q/iu.test(label) && /^(?:Q|Question)$/u.test(label)
      ? 'question'
      : /^(?:A|Answer)$/u.test(label)
        ? 'answer'
        : 'named';
  return {
    start: tokens[colon + 1]!.start,
    end: tokens[paragraph.to - 1]!.end,
    label: { from: paragraph.from, to: colon },
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
