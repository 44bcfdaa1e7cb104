import type { QuoteKind } from '../article.js';
import { areTitleCased } from '../language/title-case.js';
import { reportingVerbs } from '../models/words.js';
import { type Scene, type SceneSegment, wordAt } from '../speakers/scene.js';
import { addWeights } from '../tagging/weights.js';
import { FeatureWriter } from '../tagging/writer.js';
import { shapeOf } from './shape.js';
import type { ContentContext } from './tagger/content-features.js';
import { loadSpeechModel } from './tagger/model.js';
import { MOST_SPEECH_FEATURES, writeSpeechFeatures } from './tagger/speech-features.js';

/** What a quoted segment is: speech of one of two kinds, or nobody's speech. */
export type SegmentKind = Exclude<QuoteKind, 'indirect'> | 'scare';

const LONGEST_NICKNAME = 5;

/** A nickname between the parts of a name: Ann “Skip” Lee. */
function isNickname({ document, named }: Scene, { from, to }: SceneSegment): boolean {
  const isUpper = (token: number): boolean => /^\p{Lu}/u.test(document.tokens[token]?.text ?? '');
  const sentence = document.sentences[document.tokens[from]!.sentence]!;
  return (
    to - from <= LONGEST_NICKNAME &&
    sentence.from < from &&
    isUpper(from - 1) &&
    isUpper(to) &&
    named[from - 1] === 1
  );
}

const LEAST_WORDS = 3;
/** How much it speaks for speech, in logits, that a sentence is nothing but the quotation. */
const SENTENCE = 1.5;

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
const REPORTED = 1.5;
const NEAR_CUE = 6;
const SURE_CUE = 0.7;
const SURE_SOURCE = 0.5;

const wordsOf = ({ document }: Scene, { from, to }: SceneSegment): string[] =>
  document.tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text]));

/** Two words and more in Title Case without a point of their own: the title of a work, most likely. */
function isTitle(scene: Scene, segment: SceneSegment): boolean {
  const words = wordsOf(scene, segment);
  return (
    words.length > 1 &&
    areTitleCased(words) &&
    !/^[.!?…]$/u.test(scene.document.tokens[segment.to - 2]?.text ?? '')
  );
}

/** Words that a name or a term follows. */
const NAMING = /^(?:titled|entitled|nicknamed|dubbed|so-called|captioned)$/u;

/** "known as “Tally”", "the so-called “ghost boats”" */
function isNamed(scene: Scene, { from }: SceneSegment): boolean {
  const before = wordAt(scene, from - 1);
  return NAMING.test(before) || (before === 'as' && /^(?:known|billed)$/u.test(wordAt(scene, from - 2)));
}

/** “…” — NAME, at the end of a paragraph */
function isSigned({ document, mentionFrom }: Scene, { to, paragraph }: SceneSegment): boolean {
  const dash = /^(?:-{1,2}|–|—|―)$/u.test(document.tokens[to]?.text ?? '');
  return dash && mentionFrom.has(to + 1) && document.tokens[to + 1]!.paragraph === paragraph;
}

/** Whether nobody can be speaking: a nickname, "known as “Tally”", a title with words about it in marks behind. */
function isSurelyNobodys(scene: Scene, segment: SceneSegment): boolean {
  if (isNickname(scene, segment)) return true;
  if (isNamed(scene, segment)) return segment.to - segment.from <= LONGEST_NICKNAME;
  return isTitle(scene, segment) && scene.segments[segment.index + 1]?.from === segment.to;
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

/** What the layout of a segment adds to its score, in logits. */
function layoutScore(context: ContentContext, segment: SceneSegment): number {
  const { scene } = context.view;
  if (isSentence(scene, segment)) return SENTENCE;
  if (isTitle(scene, segment) || isNamed(scene, segment)) return TITLE;
  return isReported(context, segment) ? REPORTED : 0;
}

const isLong = (scene: Scene, segment: SceneSegment): boolean => wordsOf(scene, segment).length > LEAST_WORDS;

/**
 * What each quoted segment is: by a logistic regression speech or nobody's speech (titles of works, terms, irony), and speech by
 * its shape a full utterance or words inside the writer's sentence. What is no English is told by its length.
 */
export function classifySegments(context: ContentContext, isEnglish: boolean): SegmentKind[] {
  const { speech } = loadSpeechModel();
  const { scene } = context.view;
  const out = new FeatureWriter(MOST_SPEECH_FEATURES);
  const score = new Float32Array(1);
  return scene.segments.map((segment) => {
    if (scene.labels.has(segment.from) || isSigned(scene, segment)) return 'direct';
    if (isSurelyNobodys(scene, segment)) return 'scare';
    writeSpeechFeatures(out, context, segment);
    if (!isEnglish) return isLong(scene, segment) ? shapeOf(scene, segment) : 'scare';
    score[0] = layoutScore(context, segment);
    for (let k = 0; k < out.count; k++) addWeights(speech, out.buffer[k]!, score, 0);
    return score[0] >= 0 ? shapeOf(scene, segment) : 'scare';
  });
}
