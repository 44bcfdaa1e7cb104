import type { QuoteKind } from '../article.js';
import { wordSet } from '../speakers/by-word.js';
import { type Scene, type SceneSegment, wordAt } from '../speakers/scene.js';

const FINAL = wordSet('. , ! ? … — – -');
const CLOSING = wordSet('" ” ’ \' »');
const MARKS_BEFORE = wordSet('" “ ” „ « ‘ \' ` ’');
const MARKS_BEHIND = wordSet('" “ ” » ’ \' `');
const SHORT = 3;

const startsSentence = (scene: Scene, segment: SceneSegment): boolean =>
  scene.document.sentences[scene.document.tokens[segment.from]!.sentence]!.from === segment.from;

/** The text between the marks. */
function innerOf(scene: Scene, segment: SceneSegment): string {
  const { text } = scene.document;
  let { start, end } = segment;
  while (start < end && MARKS_BEFORE.has(text[start]!)) start++;
  while (end > start && MARKS_BEHIND.has(text[end - 1]!)) end--;
  return text.slice(start, end).trim();
}

/** Whether a text ends with a point or the like, marks behind it left out. */
function endsWithPoint(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSING.has(text[end - 1]!)) end--;
  return end > 0 && FINAL.has(text[end - 1]!);
}

/** Whether a text has more than so many words. */
function hasMoreWords(text: string, most: number): boolean {
  let count = 0;
  for (const [part] of text.matchAll(/\S+/gu)) {
    if (/[\p{L}\p{N}]/u.test(part)) count++;
    if (count > most) return true;
  }
  return false;
}

/** How speech in marks stands in its sentence: a full utterance, or words inside the writer's own sentence. */
export function shapeOf(scene: Scene, segment: SceneSegment): Exclude<QuoteKind, 'indirect'> {
  const inner = innerOf(scene, segment);
  const isLong = hasMoreWords(inner, SHORT);
  if (!/^[^\p{L}]*[\p{Lu}\p{N}]/u.test(inner) && !/^(?:…|\.\.\.)/u.test(inner))
    return !segment.closed && isLong ? 'direct' : 'partial';
  const before = startsSentence(scene, segment) ? '' : wordAt(scene, segment.from - 1);
  const introduced = startsSentence(scene, segment) || /^(?:,|:|--|–|—|;|\))$/u.test(before);
  const full = !segment.closed || isLong || endsWithPoint(inner);
  return introduced && full ? 'direct' : 'partial';
}
