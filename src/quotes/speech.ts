import type { QuoteKind } from '../article.js';
import { reportingVerbs } from '../models/words.js';
import type { Scene, SceneSegment } from '../speakers/scene.js';
import { scoreOf } from '../tagging/weights.js';
import { FeatureWriter } from '../tagging/writer.js';
import { countWords } from './inner.js';
import { isNamed, isSurelyNobodys, isTitle } from './nobodys.js';
import { shapeOf } from './shape.js';
import type { ContentContext } from './tagger/content-features.js';
import { loadSpeechModel } from './tagger/model.js';
import { MOST_SPEECH_FEATURES, writeSpeechFeatures } from './tagger/speech-features.js';

/** What a quoted segment is: speech of one of two kinds, or nobody's speech. */
export type SegmentKind = Exclude<QuoteKind, 'indirect'> | 'scare';

const LEAST_WORDS = 3;
/** How much it speaks for speech, in logits, that a sentence is nothing but the quotation. */
const SENTENCE = 3;

/** A sentence of prose that is nothing but the quotation, with a point of its own, or that was never closed. */
function isSentence({ document }: Scene, { from, to, closed, paragraph }: SceneSegment): boolean {
  const { tokens, sentences, paragraphs } = document;
  const first = sentences[tokens[from]!.sentence]!;
  const last = sentences[tokens[to - 1]!.sentence]!;
  if (paragraphs[paragraph]!.kind !== 'paragraph' || first.from !== from || last.to !== to) return false;
  if (to - from < LEAST_WORDS + 2) return false;
  return !closed || /^[.!?…]$/u.test(tokens[to - 2]!.text);
}

const TITLE = -1.5;
/** Speech is what is three times in five. */
const LEAST_SCORE = 0.4;
const REPORTED = 1.5;
const TOLD = 3;
const NEAR_CUE = 6;
const SURE_CUE = 0.7;
const SURE_SOURCE = 0.5;

/** “…” — NAME, at the end of a paragraph */
function isSigned({ document, mentionFrom }: Scene, { to, paragraph }: SceneSegment): boolean {
  const dash = /^(?:-{1,2}|–|—|―)$/u.test(document.tokens[to]?.text ?? '');
  return dash && mentionFrom.has(to + 1) && document.tokens[to + 1]!.paragraph === paragraph;
}

/** "called the tram “a gift”": sure words of saying shortly before the segment, in its sentence. */
function isReported({ view, cues }: ContentContext, { from }: SceneSegment): boolean {
  const { tokens } = view.scene.document;
  return cues[tokens[from]!.sentence]!.some(
    (c) =>
      c.to <= from &&
      from - c.to <= NEAR_CUE &&
      c.probability >= SURE_CUE &&
      c.sourceBefore >= SURE_SOURCE &&
      reportingVerbs.has(tokens[c.head]!.lower),
  );
}

/** “It is late,” NAME said: a sentence that begins with the quotation, whose comma sure words of saying follow. */
function isTold({ view, cues }: ContentContext, { from, to }: SceneSegment): boolean {
  const { tokens, sentences } = view.scene.document;
  return (
    tokens[to - 2]!.text === ',' &&
    sentences[tokens[from]!.sentence]!.from === from &&
    cues[tokens[to - 1]!.sentence]!.some(
      (c) =>
        c.from >= to &&
        c.from - to <= NEAR_CUE &&
        c.probability >= SURE_CUE &&
        Math.max(c.sourceBefore, c.sourceAfter) >= SURE_SOURCE &&
        reportingVerbs.has(tokens[c.head]!.lower),
    )
  );
}

/** What the layout of a segment adds to its score, in logits. */
function layoutScore(context: ContentContext, segment: SceneSegment): number {
  const { scene } = context.view;
  if (isSentence(scene, segment)) return SENTENCE;
  if (isTitle(scene, segment) || isNamed(scene, segment)) return TITLE;
  if (isTold(context, segment)) return TOLD;
  return isReported(context, segment) ? REPORTED : 0;
}

const isLong = ({ document }: Scene, { from, to }: SceneSegment): boolean =>
  countWords(document.tokens, from, to) > LEAST_WORDS;

/**
 * What each quoted segment is: by a logistic regression speech or nobody's speech (titles of works, terms, irony), and speech by
 * its shape a full utterance or words inside the writer's sentence. What is no English is told by its length.
 */
export function classifySegments(context: ContentContext, isEnglish: boolean): SegmentKind[] {
  const { speech } = loadSpeechModel();
  const { scene } = context.view;
  const out = new FeatureWriter(MOST_SPEECH_FEATURES);
  return scene.segments.map((segment) => {
    if (scene.labels.has(segment.from) || isSigned(scene, segment)) return 'direct';
    if (isSurelyNobodys(scene, segment)) return 'scare';
    writeSpeechFeatures(out, context, segment);
    if (!isEnglish) return isLong(scene, segment) ? shapeOf(scene, segment) : 'scare';
    const score = layoutScore(context, segment) + scoreOf(speech, out);
    return score >= LEAST_SCORE ? shapeOf(scene, segment) : 'scare';
  });
}
