import type { Quote, Span, TextSpan } from '../article.js';
import { textSpan } from '../language/document.js';
import type { NamedEntity } from '../names/entity.js';
import type { AttributedSpeaker, Attribution } from '../speakers/attribute.js';
import type { Scene } from '../speakers/scene.js';
import type { SegmentKind } from './speech.js';

/** A quote whose speaker still points at an entity rather than at its id. */
export type DraftQuote = Omit<Quote, 'speaker'> & { speaker: AttributedSpeaker | null };

/** Speech without quotation marks: reported, or a turn of a transcript. */
export interface UnmarkedSpeech extends Span {
  cue: TextSpan | null;
  speaker: AttributedSpeaker | null;
}

type Unnumbered = Omit<DraftQuote, 'id' | 'continues'> & { segment: number; continues: number | null };

/** A part that carries on a full utterance ("A," she said, "b.") is one too, whatever its first letter. */
function kindOf(
  kinds: readonly SegmentKind[],
  attributions: readonly Attribution[],
  segment: number,
): 'direct' | 'partial' {
  let first = segment;
  while (attributions[first]!.continues !== null) first = attributions[first]!.continues!;
  return kinds[first] === 'direct' ? 'direct' : (kinds[segment] as 'direct' | 'partial');
}

/** Quotes in reading order with their ids, and what is quoted but nobody's speech. */
export function assembleQuotes(
  scene: Scene,
  kinds: readonly SegmentKind[],
  attributions: readonly Attribution[],
  unmarked: readonly UnmarkedSpeech[],
): { quotes: DraftQuote[]; scareQuotes: TextSpan[] } {
  const { text } = scene.document;
  const marked: Unnumbered[] = scene.segments
    .filter((_, i) => kinds[i] !== 'scare')
    .map(({ start, end, closed, index: segment }) => {
      const { speaker, cue, continues } = attributions[segment]!;
      const kind = kindOf(kinds, attributions, segment);
      return { start, end, text: text.slice(start, end), kind, closed, segment, continues, cue, speaker };
    });
  const others: Unnumbered[] = unmarked.map((q) => ({
    start: q.start,
    end: q.end,
    text: text.slice(q.start, q.end),
    kind: 'indirect',
    closed: true,
    segment: -1,
    continues: null,
    cue: q.cue,
    speaker: q.speaker,
  }));
  const all = [...marked, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  const idOf = new Map<number, string>();
  all.forEach(({ segment }, i) => {
    if (segment >= 0) idOf.set(segment, `q${i + 1}`);
  });
  const quotes = all.map(({ start, end, text: words, kind, closed, continues, cue, speaker }, i) => ({
    id: `q${i + 1}`,
    start,
    end,
    text: words,
    kind,
    closed,
    continues: continues === null ? null : (idOf.get(continues) ?? null),
    cue,
    speaker,
  }));
  return {
    quotes,
    scareQuotes: scene.segments.filter((_, i) => kinds[i] === 'scare').map((s) => textSpan(text, s)),
  };
}

/** How many quotes each entity speaks. */
export function countSpeakers(quotes: readonly DraftQuote[]): Map<NamedEntity, number> {
  const counts = new Map<NamedEntity, number>();
  for (const { speaker } of quotes)
    if (speaker?.entity) counts.set(speaker.entity, (counts.get(speaker.entity) ?? 0) + 1);
  return counts;
}

/** The quotes as they are printed: speakers by the ids of their entities, and none below the wanted confidence. */
export function finishQuotes(
  quotes: readonly DraftQuote[],
  ids: ReadonlyMap<NamedEntity, string>,
  minConfidence: number,
): Quote[] {
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (!speaker || speaker.confidence < minConfidence) return { ...quote, speaker: null };
    const { name, kind, entity, mention, rule, confidence } = speaker;
    return {
      ...quote,
      speaker: { name, kind, entity: entity ? (ids.get(entity) ?? null) : null, mention, rule, confidence },
    };
  });
}
