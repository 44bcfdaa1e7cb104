import type { QuoteKind } from '../article.js';
import { areTitleCased } from '../language/title-case.js';
import { documentHeads } from '../models/words.js';
import type { CueIndex } from '../speakers/rules.js';
import { type Scene, type SceneSegment, wordAt } from '../speakers/scene.js';

/** What a quoted segment is: speech of one of two kinds, or nobody's speech. */
export type SegmentKind = Exclude<QuoteKind, 'indirect'> | 'scare';

const NAMING =
  /^(?:called|named|dubbed|nicknamed|titled|entitled|so-called|termed|labelled|labeled|known|word|words|term|phrase|slogan|film|movie|book|novel|song|album|single|show|series|play|magazine|programme|program|documentary|poem|painting|exhibition|hashtag|project|operation|codenamed|code-named|as)$/u;
const FINAL_INSIDE = /[.,!?…—–-]["”’'»]*$/u;
const FINAL = /[.,!?…]$/u;
const SHORT = 3;
const LONGEST_TITLE = 8;

interface Shape {
  words: string[];
  /** The text between the marks. */
  inner: string;
}

function shapeOf(scene: Scene, segment: SceneSegment): Shape {
  const inner = scene.document.text
    .slice(segment.start, segment.end)
    .replace(/^["“”„«‘'`’]+|["“”»’'`]+$/gu, '')
    .trim();
  return { inner, words: inner.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)) };
}

const startsSentence = (scene: Scene, segment: SceneSegment): boolean =>
  scene.document.sentences[scene.document.tokens[segment.from]!.sentence]!.from === segment.from;

/** The word in front of a segment, "" where a sentence or a paragraph begins there. */
const wordBefore = (scene: Scene, segment: SceneSegment): string =>
  startsSentence(scene, segment) ? '' : wordAt(scene, segment.from - 1);

/** A nickname between the parts of a name: Ann “Skip” Lee. */
function isNickname(scene: Scene, segment: SceneSegment, { words }: Shape): boolean {
  const upper = (token: number): boolean => /^\p{Lu}/u.test(scene.document.tokens[token]?.text ?? '');
  return (
    words.length <= 3 &&
    !startsSentence(scene, segment) &&
    upper(segment.from - 1) &&
    upper(segment.to) &&
    scene.named[segment.from - 1] === 1
  );
}

/** All longer words capitalised: a title of a work, a headline, a sign. */
const isTitleCased = ({ words }: Shape): boolean => words.length > 1 && areTitleCased(words);

function hasCue(scene: Scene, cues: CueIndex, segment: SceneSegment): boolean {
  const first = scene.document.tokens[segment.from]!.sentence;
  const last = scene.document.tokens[segment.to - 1]!.sentence;
  return [first, last].some((s) => cues.bySentence.has(s));
}

/** Quoted as a name: behind "titled" or "the report", in brackets, or in Title Case inside a sentence. */
function isTitle(scene: Scene, segment: SceneSegment, shape: Shape): boolean {
  const before = wordBefore(scene, segment);
  const short = shape.words.length <= LONGEST_TITLE;
  if (short && (documentHeads.has(before) || before === '(')) return true;
  const titled = isTitleCased(shape);
  if (NAMING.test(before) && (shape.words.length <= SHORT || titled)) return true;
  return titled && !/^[,:]$/u.test(before) && (!FINAL.test(shape.inner) || !startsSentence(scene, segment));
}

function isScare(scene: Scene, cues: CueIndex, segment: SceneSegment, shape: Shape): boolean {
  if (isNickname(scene, segment, shape) || isTitle(scene, segment, shape)) return true;
  if (hasCue(scene, cues, segment)) return false;
  const final = FINAL.test(shape.inner);
  if (isTitleCased(shape) && !/[.!?…]$/u.test(shape.inner)) return true;
  const introduced = startsSentence(scene, segment) || wordBefore(scene, segment) === ':';
  return shape.words.length <= SHORT && !(final && introduced);
}

function isDirect(scene: Scene, segment: SceneSegment, { inner, words }: Shape): boolean {
  if (!/^[^\p{L}]*[\p{Lu}\p{N}]/u.test(inner) && !/^(?:…|\.\.\.)/u.test(inner))
    return !segment.closed && words.length > SHORT;
  const before = wordBefore(scene, segment);
  const introduced = startsSentence(scene, segment) || /^(?:,|:|--|–|—|;|\))$/u.test(before);
  return introduced && (!segment.closed || FINAL_INSIDE.test(inner) || words.length > SHORT);
}

/** Tells a full utterance from words quoted inside the writer's sentence, and both from titles, nicknames and irony. */
export function classifySegment(scene: Scene, cues: CueIndex, segment: SceneSegment): SegmentKind {
  const shape = shapeOf(scene, segment);
  if (isScare(scene, cues, segment, shape)) return 'scare';
  return isDirect(scene, segment, shape) ? 'direct' : 'partial';
}
