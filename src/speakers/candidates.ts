import type { TokenRange } from '../language/document.js';
import type { NamedEntity } from '../names/entity.js';
import type { LikelyCue, Signals } from '../quotes/tagger/signals.js';
import type { SpeechView } from '../quotes/tagger/view.js';
import { bearerOfTitle, isAgePart, type Phrase } from './phrase.js';
import { type Scene, sameSentence, wordAt } from './scene.js';

/** Words that may name a speaker. */
export interface Candidate extends TokenRange {
  phrase: Phrase;
  /** Person 1, organization 2, place 3, pronoun 4, description 5. */
  kind: number;
  /** Candidates with one group are one speaker: the index of their entity; -1 where they stand for themselves. */
  group: number;
  /** The highest probability of a source among its tokens. */
  source: number;
  /** How many candidates of its paragraph are more likely sources, up to 3. */
  rank: number;
  /** How many candidates stand before it in its sentence, up to 3. */
  order: number;
  /** The likely cue that goes best with it, or null. */
  cue: LikelyCue | null;
  paragraph: number;
  sentence: number;
}

export const PERSON = 1;
export const PRONOUN = 4;
export const DESCRIPTION = 5;
const KINDS = { person: PERSON, organization: 2, place: 3 } as const;

/** Below this, a place, a description or an "it" is no candidate. */
const LEAST_SOURCE = 0.12;
const SURE_PRONOUN = /^(?:he|she|they|we|i|who)$/u;
const PRONOUNS =
  /^(?:he|she|they|we|i|who|it|which|one|others|some|many|most|both|another|those|these|this|that|you|several|few|all|neither|none|everyone|everybody|anyone|nobody|someone|his|her|their|my|our)$/u;
/** Pronouns that describe a speaker by themselves. */
const UNNAMED = /^(?:others|some|many|most|both|another|several|few|someone|everyone|everybody)$/u;
const DETERMINER =
  /^(?:the|an?|one|another|his|her|their|its|our|my|this|that|these|those|some|several|many|most|two|three|four|few|no)$/u;
const STOP =
  /^(?:of|for|to|from|at|in|on|with|by|who|whose|which|that|where|when|including|such|as|about|against|near|over|under|during|between|across|behind|inside|outside|,|:|;|\(|\)|--|–|—|-|\.|"|“|”|''|``)$/u;
const PREPOSITION = /^(?:of|for|to|from|at|in|on|with|by|against|about|near|under|over|as|than|like|'s)$/u;

const highest = (values: Float32Array, { from, to }: TokenRange): number => {
  let most = 0;
  for (let i = from; i < to; i++) most = Math.max(most, values[i]!);
  return most;
};

/** How much less likely than its likeliest token the rest of a source may be. */
const RELATIVE = 0.3;

/** Whether a token rather belongs to words of saying than to a source. */
const isCue = ({ source, cue }: Signals, i: number): boolean => cue[i]! > source[i]!;

/** Stretches whose every token may be part of a source. */
function sourceRuns({ scene }: SpeechView, signals: Signals): TokenRange[] {
  const runs: TokenRange[] = [];
  const { tokens } = scene.document;
  const { source, sourceBegin } = signals;
  for (let i = 0; i < tokens.length; i++) {
    if (source[i]! < LEAST_SOURCE || isCue(signals, i)) continue;
    let to = i + 1;
    let peak = source[i]!;
    while (
      to < tokens.length &&
      source[to]! >= Math.max(LEAST_SOURCE, RELATIVE * peak) &&
      sourceBegin[to]! < 0.5 &&
      !isCue(signals, to) &&
      sameSentence(scene, to, i)
    )
      peak = Math.max(peak, source[to++]!);
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** The description that a source run is, unless a name or a pronoun in it stands for the speaker. */
function descriptionOf(scene: Scene, run: TokenRange): Phrase | null {
  const { tokens } = scene.document;
  let { from } = run;
  while (from < run.to && tokens[from]!.kind === 'mark') from++;
  if (from > 0 && DETERMINER.test(wordAt(scene, from - 1)) && sameSentence(scene, from, from - 1)) from--;
  let stop = from;
  while (stop < run.to && (stop === from || !STOP.test(wordAt(scene, stop)) || isAgePart(scene, stop)))
    stop++;
  const head = stop - 1;
  if (head < from || tokens[head]!.kind === 'mark' || tokens[head]!.lower === "'s") return null;
  const isName = scene.mentionTo.has(stop) || (scene.named[head] === 1 && scene.named[head + 1] === 1);
  if (isName || (head === from && PRONOUNS.test(wordAt(scene, head)))) return null;
  let to = stop;
  while (
    to < run.to &&
    tokens[to]!.kind !== 'mark' &&
    !/^(?:who|whose|which|that|where|when)$/u.test(wordAt(scene, to))
  )
    to++;
  while (to > stop && PREPOSITION.test(wordAt(scene, to - 1))) to--;
  return { from, to, kind: 'description', mention: null, head };
}

/** The likely cue of its sentence that a candidate goes best with: likely, and near. */
function cueOf(cues: readonly LikelyCue[], { from, to }: TokenRange): LikelyCue | null {
  let best: LikelyCue | null = null;
  let most = 0;
  for (const cue of cues) {
    const distance = cue.from >= to ? cue.from - to : from - cue.to;
    if (distance < 0) continue;
    const score = cue.probability / (1 + 0.15 * distance);
    if (score > most) [most, best] = [score, cue];
  }
  return best;
}

/** Every mention that may name a speaker, in reading order. */
export function findCandidates(
  view: SpeechView,
  signals: Signals,
  cues: readonly (readonly LikelyCue[])[],
  entities: readonly NamedEntity[],
): Candidate[] {
  const { scene } = view;
  const { tokens } = scene.document;
  const groups = new Map(entities.flatMap((e, index) => e.mentions.map((m) => [m, index] as const)));
  const found: { phrase: Phrase; kind: number; group: number }[] = [];
  for (const mention of scene.mentionFrom.values()) {
    const { from, to, type } = mention;
    if (type === 'place' && highest(signals.source, mention) < LEAST_SOURCE) continue;
    if (type === 'person' && bearerOfTitle(scene, mention)) continue;
    const phrase: Phrase = { from, to, kind: 'name', mention, head: to - 1 };
    found.push({ phrase, kind: KINDS[type], group: groups.get(mention) ?? -1 });
  }
  tokens.forEach(({ lower }, i) => {
    if (!PRONOUNS.test(lower) || scene.named[i] === 1) return;
    const sure = SURE_PRONOUN.test(lower) && scene.segmentOf[i] === -1;
    if (!sure && signals.source[i]! < LEAST_SOURCE) return;
    const next = tokens[i + 1];
    if (
      !sure &&
      next &&
      signals.source[i + 1]! >= LEAST_SOURCE &&
      next.kind === 'word' &&
      signals.sourceBegin[i + 1]! < 0.5
    )
      return;
    const kind = UNNAMED.test(lower) ? 'description' : 'pronoun';
    found.push({
      phrase: { from: i, to: i + 1, kind, mention: null, head: i },
      kind: PRONOUN,
      group: -1,
    });
  });
  for (const run of sourceRuns(view, signals)) {
    const phrase = descriptionOf(scene, run);
    if (phrase) found.push({ phrase, kind: DESCRIPTION, group: -1 });
  }
  found.sort((a, b) => a.phrase.from - b.phrase.from || b.phrase.to - a.phrase.to);
  const candidates = found.map(({ phrase, kind, group }): Candidate => {
    const { from, to } = phrase;
    const { paragraph, sentence } = tokens[from]!;
    const source = highest(signals.source, phrase);
    return {
      from,
      to,
      phrase,
      kind,
      group,
      source,
      rank: 0,
      order: 0,
      cue: cueOf(cues[sentence]!, phrase),
      paragraph,
      sentence,
    };
  });
  setRanks(candidates);
  return candidates;
}

function setRanks(candidates: readonly Candidate[]): void {
  let start = 0;
  candidates.forEach((c, i) => {
    if (candidates[start]!.paragraph !== c.paragraph) start = i;
    let order = 0;
    for (let k = i - 1; k >= 0 && candidates[k]!.sentence === c.sentence; k--) order++;
    c.order = Math.min(3, order);
    let rank = 0;
    for (let k = start; candidates[k]?.paragraph === c.paragraph; k++)
      if (candidates[k]!.source > c.source) rank++;
    c.rank = Math.min(3, rank);
  });
}
