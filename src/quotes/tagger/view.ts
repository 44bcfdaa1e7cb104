import type { Paragraph, TokenRange } from '../../language/document.js';
import type { Scene } from '../../speakers/scene.js';
import { LISTS, type Word, wordOf } from '../../tagging/word.js';

/** An article as the speech taggers see it: each token's word, name type, and place among quotation marks and cues. */
export interface SpeechView {
  scene: Scene;
  words: readonly Word[];
  /** By token: 0 outside names; person 1, organization 2, place 3, each plus 3 behind a name's first token; 7 in a title. */
  types: Uint8Array;
  /** By token: how many tokens ago the last quotation of the paragraph ended, -1 where none did. */
  sinceQuote: Int16Array;
  /** By token: how many tokens ahead the next quotation of the paragraph begins, -1 where none does. */
  untilQuote: Int16Array;
  /** By token: the hash of the punctuation that ended the last quotation, 0 where there is none. */
  ending: Int32Array;
  /** By token: whether a colon follows in its sentence. */
  colonLater: Uint8Array;
  /** By token: index of the last and the next verb of saying of its sentence outside quotation marks, -1 where there is none. */
  sayingBefore: Int32Array;
  sayingAfter: Int32Array;
  /** By paragraph: how many segments it has, and how many of them are long. */
  segmentsIn: Uint32Array;
  longSegmentsIn: Uint32Array;
  /** By segment: whether one before it begins with the same words. */
  isRepeated: Uint8Array;
}

/** A longer segment is an utterance rather than a term. */
const LONG = 6;

export const isLong = ({ from, to }: TokenRange): boolean => to - from > LONG;

/** What a paragraph is to its readers: text 0, the headline 1, else 2. */
export function headingOf({ kind }: Paragraph): number {
  if (kind === 'paragraph') return 0;
  return kind === 'headline' ? 1 : 2;
}

/** 1 where a paragraph has quotation marks, else 0. */
export const hasQuotes = ({ segmentsIn }: SpeechView, paragraph: number): number =>
  segmentsIn[paragraph]! > 0 ? 1 : 0;

const TYPE_CODES = { person: 1, organization: 2, place: 3 } as const;
const TITLE = 7;
const FAR = 30_000;

function typesOf(scene: Scene): Uint8Array {
  const types = new Uint8Array(scene.document.tokens.length);
  for (const { from, to, type, title } of scene.mentionFrom.values()) {
    const code = TYPE_CODES[type];
    types.fill(code + 3, from, to);
    types[from] = code;
    if (title) types.fill(TITLE, title.from, title.to);
  }
  return types;
}

/** How many tokens ago the paragraph's last quotation ended, and the word that ended it. */
function markQuotesBefore(view: SpeechView, { from, to }: TokenRange): void {
  const { scene, words } = view;
  let ended = -1;
  let ending = 0;
  for (let i = from; i < to; i++) {
    const own = scene.segmentOf[i]!;
    view.sinceQuote[i] = ended < 0 ? -1 : Math.min(i - ended, FAR);
    view.ending[i] = ending;
    if (own < 0 || scene.segments[own]!.to !== i + 1) continue;
    ended = i + 1;
    ending = words[Math.max(from, i - 1)]!.low;
  }
}

/** How many tokens ahead the paragraph's next quotation begins. */
function markQuotesBehind(view: SpeechView, { from, to }: TokenRange): void {
  const { segments, segmentOf } = view.scene;
  let opens = -1;
  for (let i = to - 1; i >= from; i--) {
    view.untilQuote[i] = opens < 0 ? -1 : Math.min(opens - i, FAR);
    const own = segmentOf[i]!;
    if (own >= 0 && segments[own]!.from === i) opens = i;
  }
}

function markSentence(view: SpeechView, { from, to }: TokenRange): void {
  const { tokens } = view.scene.document;
  let before = -1;
  let colon = -1;
  for (let i = from; i < to; i++) {
    view.sayingBefore[i] = before;
    if (view.scene.segmentOf[i] !== -1) continue;
    if ((view.words[i]!.lists & LISTS.saying) !== 0) {
      view.sayingAfter.fill(i, Math.max(from, before), i);
      before = i;
    }
    if (tokens[i]!.lower === ':') colon = i;
  }
  view.sayingAfter.fill(-1, Math.max(from, before), to);
  if (colon >= 0) view.colonLater.fill(1, from, colon);
}

/** The words between a segment's marks. */
const innerWords = ({ document }: Scene, { from, to }: TokenRange): string[] =>
  document.tokens
    .slice(from + 1, Math.max(from + 1, to - 1))
    .flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text]));

/** Compares each segment with the texts, each kept once, of those before it that have as many tokens. */
function repeatedIn(scene: Scene): Uint8Array {
  const earlier = new Map<number, Set<string>>();
  const repeated = new Uint8Array(scene.segments.length);
  for (const segment of scene.segments) {
    const length = segment.to - segment.from;
    const text = scene.document.text.slice(segment.start + 1, segment.end - 1).toLowerCase();
    const texts = earlier.get(length);
    if (texts) {
      const words = innerWords(scene, segment).join(' ').toLowerCase();
      const isRepeated = texts.has(words) || [...texts].some((other) => other.startsWith(words));
      repeated[segment.index] = isRepeated ? 1 : 0;
      texts.add(text);
    } else earlier.set(length, new Set([text]));
  }
  return repeated;
}

export function speechViewOf(scene: Scene): SpeechView {
  const { tokens, paragraphs, sentences } = scene.document;
  const n = tokens.length;
  const view: SpeechView = {
    scene,
    words: tokens.map((token) => wordOf(token)),
    types: typesOf(scene),
    sinceQuote: new Int16Array(n).fill(-1),
    untilQuote: new Int16Array(n).fill(-1),
    ending: new Int32Array(n),
    colonLater: new Uint8Array(n),
    sayingBefore: new Int32Array(n),
    sayingAfter: new Int32Array(n),
    segmentsIn: new Uint32Array(paragraphs.length),
    longSegmentsIn: new Uint32Array(paragraphs.length),
    isRepeated: repeatedIn(scene),
  };
  for (const segment of scene.segments) {
    view.segmentsIn[segment.paragraph]!++;
    if (isLong(segment)) view.longSegmentsIn[segment.paragraph]!++;
  }
  paragraphs.forEach((paragraph, index) => {
    if (view.segmentsIn[index] === 0) return;
    markQuotesBefore(view, paragraph);
    markQuotesBehind(view, paragraph);
  });
  for (const sentence of sentences) markSentence(view, sentence);
  return view;
}
