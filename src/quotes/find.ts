import type { TextSpan } from '../article.js';
import type { Document } from '../language/document.js';
import type { Tagger } from '../language/tags.js';
import type { NamedEntity } from '../names/entity.js';
import type { NameMention } from '../names/mention.js';
import { attribute, cueSpan } from '../speakers/attribute.js';
import { findCues } from '../speakers/cues.js';
import { indexCues } from '../speakers/rules.js';
import { createScene } from '../speakers/scene.js';
import { attributeTurns } from '../speakers/turns.js';
import { findWriter } from '../speakers/writer.js';
import { assembleQuotes, type DraftQuote } from './assemble.js';
import { findIndirect } from './indirect.js';
import type { QuotedSegment } from './marks.js';
import { classifySegment } from './speech.js';
import { findTurns } from './turns.js';

/** All that is said in an article, and who says it: cues, kinds, reported speech, transcript turns, speakers. */
export function findQuotes(
  document: Document,
  tagger: Tagger,
  segments: readonly QuotedSegment[],
  names: readonly NameMention[],
  entities: readonly NamedEntity[],
): { quotes: DraftQuote[]; scareQuotes: TextSpan[] } {
  const scene = createScene(document, tagger, names, segments);
  const cues = indexCues(findCues(scene));
  const kinds = scene.segments.map((segment) => classifySegment(scene, cues, segment));
  const turns = findTurns(document);
  const writer = findWriter(document, entities);
  const indirect = findIndirect(scene, cues.bySentence, turns);
  const isSpeech = kinds.map((kind) => kind !== 'scare');
  const attributions = attribute(scene, cues, entities, isSpeech, indirect, writer);
  const turnSpeakers = attributeTurns(scene, turns, entities, writer);
  const reported = [
    ...indirect.map(({ start, end, cue }, i) => ({
      start,
      end,
      cue: cueSpan(scene, cue),
      speaker: attributions.indirect[i]!,
    })),
    ...turns.map(({ start, end }, i) => ({ start, end, cue: null, speaker: turnSpeakers[i]! })),
  ];
  return assembleQuotes(scene, kinds, attributions.segments, reported);
}
