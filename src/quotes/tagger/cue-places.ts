import type { TokenRange } from '../../language/document.js';
import { wordAt } from '../../speakers/scene.js';
import { probabilityBucket } from '../../tagging/bucket.js';
import type { LikelyCue, Signals } from './signals.js';
import type { SpeechView } from './view.js';

/** A likely cue as features see it. */
export interface PlacedCue extends TokenRange {
  /** The bucket of its probability. */
  probability: number;
  /** The hash of its head. */
  head: number;
  /** How a source lies beside it: 1 before, 2 behind, 3 both. */
  sides: number;
  /** Whether "that" stands behind it. */
  that: number;
}

/** What the first tagger found, as features of the second see it. */
export interface CuePlaces {
  /** By token: the buckets of its probabilities to be part of a source and of a cue. */
  source: Uint8Array;
  cue: Uint8Array;
  /** All likely cues, in reading order. */
  cues: readonly PlacedCue[];
  /** By token: the cue of its sentence that ended last, that begins next, and that it is part of; -1 where there is none. */
  before: Int32Array;
  after: Int32Array;
  within: Int32Array;
  /** By sentence: its first and last cue, -1 where there is none, and the bucket of the highest probability of its cues. */
  first: Int32Array;
  last: Int32Array;
  highest: Uint8Array;
  /** By token: how many commas outside quotation marks stand before it in the article. */
  commas: Int32Array;
}

const LIKELY = 0.4;

const placed = ({ scene, words }: SpeechView, cue: LikelyCue): PlacedCue => ({
  from: cue.from,
  to: cue.to,
  probability: probabilityBucket(cue.probability),
  head: words[cue.head]!.low,
  sides: (cue.sourceBefore > LIKELY ? 1 : 0) + (cue.sourceAfter > LIKELY ? 2 : 0),
  that: wordAt(scene, cue.to) === 'that' ? 1 : 0,
});

/** The bucket of each probability; `Uint8Array.from` takes many times as long. */
function bucketsOf(probabilities: Float32Array): Uint8Array {
  const buckets = new Uint8Array(probabilities.length);
  for (let i = 0; i < buckets.length; i++) buckets[i] = probabilityBucket(probabilities[i]!);
  return buckets;
}

function commasOf({ scene }: SpeechView, tokens: number): Int32Array {
  const commas = new Int32Array(tokens + 1);
  for (let i = 0; i < tokens; i++)
    commas[i + 1] = commas[i]! + (scene.segmentOf[i] === -1 && wordAt(scene, i) === ',' ? 1 : 0);
  return commas;
}

/** Marks where the tokens of a sentence lie among its cues, of which the first is the `first` of the article. */
function markSentence(
  { before, after, within }: CuePlaces,
  cues: readonly TokenRange[],
  first: number,
  { from, to }: TokenRange,
): void {
  let start = from;
  cues.forEach((cue, k) => {
    within.fill(first + k, cue.from, cue.to);
    after.fill(first + k, start, cue.from);
    before.fill(first + k, cue.to, to);
    start = cue.from;
  });
}

/** Where the tokens of an article lie among the likely cues, which are given by sentence. */
export function placeCues(
  view: SpeechView,
  signals: Signals,
  cues: readonly (readonly LikelyCue[])[],
): CuePlaces {
  const { sentences, tokens } = view.scene.document;
  const none = (length: number): Int32Array => new Int32Array(length).fill(-1);
  const all: PlacedCue[] = [];
  const places: CuePlaces = {
    source: bucketsOf(signals.source),
    cue: bucketsOf(signals.cue),
    cues: all,
    before: none(tokens.length),
    after: none(tokens.length),
    within: none(tokens.length),
    first: none(sentences.length),
    last: none(sentences.length),
    highest: new Uint8Array(sentences.length),
    commas: commasOf(view, tokens.length),
  };
  sentences.forEach((sentence, index) => {
    const own = cues[index]!;
    markSentence(places, own, all.length, sentence);
    for (const cue of own) {
      all.push(placed(view, cue));
      places.highest[index] = Math.max(places.highest[index]!, probabilityBucket(cue.probability));
    }
    if (own.length === 0) return;
    places.first[index] = all.length - own.length;
    places.last[index] = all.length - 1;
  });
  return places;
}
