import type { QuoteKind } from '../article.js';
import { type Scene, type SceneSegment, wordAt } from '../speakers/scene.js';

const FINAL_INSIDE = /[.,!?…—–-]["”’'»]*$/u;
const SHORT = 3;

const startsSentence = (scene: Scene, segment: SceneSegment): boolean =>
  scene.document.sentences[scene.document.tokens[segment.from]!.sentence]!.from === segment.from;

/** The text between the marks. */
function innerOf(scene: Scene, segment: SceneSegment): string {
  return scene.document.text
    .slice(segment.start, segment.end)
    .replace(/^["“”„«‘'`’]+|["“”»’'`]+$/gu, '')
    .trim();
}

/** How speech in marks stands in its sentence: a full utterance, or words inside the writer's own sentence. */
export function shapeOf(scene: Scene, segment: SceneSegment): Exclude<QuoteKind, 'indirect'> {
  const inner = innerOf(scene, segment);
  const words = inner.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w));
  if (!/^[^\p{L}]*[\p{Lu}\p{N}]/u.test(inner) && !/^(?:…|\.\.\.)/u.test(inner))
    return !segment.closed && words.length > SHORT ? 'direct' : 'partial';
  const before = startsSentence(scene, segment) ? '' : wordAt(scene, segment.from - 1);
  const introduced = startsSentence(scene, segment) || /^(?:,|:|--|–|—|;|\))$/u.test(before);
  const full = !segment.closed || FINAL_INSIDE.test(inner) || words.length > SHORT;
  return introduced && full ? 'direct' : 'partial';
}
