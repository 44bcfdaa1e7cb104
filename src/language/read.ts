import type { Block, Span } from '../article.js';
import type { Document, Paragraph, Sentence, Token } from './document.js';
import { sentenceEnds } from './sentences.js';
import { type RawToken, tokenize } from './tokenize.js';

const DASH = /^(?:[-–—―,:]|-{2,})$/u;

/** The ends of a paragraph's sentences, with one more behind a dateline that opens it. */
function endsWithDateline(
  tokens: readonly RawToken[],
  ends: readonly number[],
  dateline: Span | null,
): readonly number[] {
  if (!dateline || tokens[0]?.start !== dateline.start) return ends;
  let end = tokens.findIndex((token) => token.start >= dateline.end);
  while (end > 0 && DASH.test(tokens[end]?.text ?? '')) end++;
  return end > 0 && end < tokens.length ? [...new Set([end, ...ends.filter((e) => e > end)])] : ends;
}

/** Tokens and sentences of all blocks but furniture. Time and memory grow linearly with the text. */
export function readDocument(text: string, blocks: readonly Block[], dateline: Span | null = null): Document {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const block of blocks) {
    if (block.kind === 'furniture') continue;
    const raw = tokenize(text, block.start, block.end);
    const from = tokens.length;
    const firstSentence = sentences.length;
    let begin = 0;
    for (const end of endsWithDateline(raw, sentenceEnds(raw), dateline)) {
      const sentence = sentences.length;
      for (let i = begin; i < end; i++) {
        const token = raw[i]!;
        token.sentence = sentence;
        token.paragraph = paragraphs.length;
        tokens.push(token);
      }
      sentences.push({
        start: raw[begin]!.start,
        end: raw[end - 1]!.end,
        from: from + begin,
        to: from + end,
        paragraph: paragraphs.length,
      });
      begin = end;
    }
    const { start, end, kind } = block;
    paragraphs.push({
      start,
      end,
      kind,
      from,
      to: tokens.length,
      firstSentence,
      endSentence: sentences.length,
    });
  }
  return { text, blocks, paragraphs, sentences, tokens };
}
