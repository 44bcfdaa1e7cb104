import type { TokenRange } from '../../language/document.js';
import { LISTS } from '../../tagging/word.js';
import { CONTENT, SOURCE } from './labels.js';
import type { SpeechView } from './view.js';

/** What the taggers say of each token: probabilities that it is part of a source, a cue, or what is said, and begins one. */
export interface Signals {
  source: Float32Array;
  sourceBegin: Float32Array;
  cue: Float32Array;
  cueBegin: Float32Array;
  content: Float32Array;
  contentBegin: Float32Array;
}

export function emptySignals(tokens: number): Signals {
  const column = (): Float32Array => new Float32Array(tokens);
  return {
    source: column(),
    sourceBegin: column(),
    cue: column(),
    cueBegin: column(),
    content: column(),
    contentBegin: column(),
  };
}

/** Writes the marginals of the first tagger for so many tokens from `from` on. */
export function putSources(signals: Signals, from: number, p: Float32Array, tokens: number): void {
  for (let i = 0; i < tokens; i++) {
    const at = i * 5;
    signals.sourceBegin[from + i] = p[at + SOURCE.beginSource]!;
    signals.source[from + i] = p[at + SOURCE.beginSource]! + p[at + SOURCE.inSource]!;
    signals.cueBegin[from + i] = p[at + SOURCE.beginCue]!;
    signals.cue[from + i] = p[at + SOURCE.beginCue]! + p[at + SOURCE.inCue]!;
  }
}

/** Writes the marginals of the second tagger for so many tokens from `from` on. */
export function putContents(signals: Signals, from: number, p: Float32Array, tokens: number): void {
  for (let i = 0; i < tokens; i++) {
    signals.contentBegin[from + i] = p[i * 3 + CONTENT.begin]!;
    signals.content[from + i] = p[i * 3 + CONTENT.begin]! + p[i * 3 + CONTENT.inside]!;
  }
}

/** Words that are likely to be of saying. */
export interface LikelyCue extends TokenRange {
  /** The highest probability among its tokens. */
  probability: number;
  /** The word that carries the sense: the verb of "has told reporters". */
  head: number;
  /** The highest probability of a source among the three tokens before and behind. */
  sourceBefore: number;
  sourceAfter: number;
}

const LEAST_CUE = 0.15;
/** How much less likely than its likeliest token the rest of a cue may be. */
const RELATIVE = 0.3;
const NEAR = 3;

const highest = (values: Float32Array, from: number, to: number): number => {
  let most = 0;
  for (let i = Math.max(0, from); i < Math.min(values.length, to); i++) most = Math.max(most, values[i]!);
  return most;
};

function headOf({ words }: SpeechView, cue: Float32Array, { from, to }: TokenRange): number {
  let best = from;
  for (let i = from; i < to; i++) {
    if ((words[i]!.lists & LISTS.saying) !== 0) return i;
    if (words[i]!.isWord && cue[i]! > cue[best]! + 0.05) best = i;
  }
  return best;
}

/** The end of the cue that begins at a token: no cue reaches over a quotation mark. */
function cueEnd({ scene }: SpeechView, { cue, cueBegin }: Signals, from: number, limit: number): number {
  let end = from + 1;
  let peak = cue[from]!;
  while (
    end < limit &&
    cue[end]! >= Math.max(LEAST_CUE, RELATIVE * peak) &&
    cueBegin[end]! < 0.5 &&
    scene.segmentOf[end] === scene.segmentOf[from]
  )
    peak = Math.max(peak, cue[end++]!);
  return end;
}

/** The likely cues of a sentence, in reading order. */
function cuesOf(view: SpeechView, signals: Signals, { from, to }: TokenRange): LikelyCue[] {
  const found: LikelyCue[] = [];
  for (let i = from; i < to; i++) {
    if (signals.cue[i]! < LEAST_CUE) continue;
    const end = cueEnd(view, signals, i, to);
    found.push({
      from: i,
      to: end,
      probability: highest(signals.cue, i, end),
      head: headOf(view, signals.cue, { from: i, to: end }),
      sourceBefore: highest(signals.source, Math.max(from, i - NEAR), i),
      sourceAfter: highest(signals.source, end, Math.min(to, end + NEAR)),
    });
    i = end - 1;
  }
  return found;
}

/** The likely cues of each sentence. */
export const likelyCues = (view: SpeechView, signals: Signals): LikelyCue[][] =>
  view.scene.document.sentences.map((sentence) => cuesOf(view, signals, sentence));
