import type { TokenRange } from '../language/document.js';
import type { NamedEntity } from '../names/entity.js';
import type { NameMention } from '../names/mention.js';
import type { LikelyCue, Signals } from '../quotes/tagger/signals.js';
import type { SpeechView } from '../quotes/tagger/view.js';
import { highest } from '../tagging/range.js';
import { descriptionsBesideCues } from './beside-cues.js';
import { bearerOfTitle, type Phrase } from './phrase.js';
import { type Scene, wordAt } from './scene.js';
import { LEAST_SOURCE, sourceDescriptions } from './source-descriptions.js';
import { sourcePronouns } from './source-pronouns.js';

/** Words that may name a speaker. */
export interface Candidate extends TokenRange {
  /** Where it stands among all of the article's candidates. */
  index: number;
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

type Found = Pick<Candidate, 'phrase' | 'kind' | 'group'>;

export const PERSON = 1;
export const PRONOUN = 4;
export const DESCRIPTION = 5;
const KINDS = { person: PERSON, organization: 2, place: 3 } as const;
const MOST_COUNTED = 3;
const PLACING = /^(?:in|at|over|across|near|around|outside|inside|through)$/u;
/** What a place behind such a preposition needs to be a source. */
const SURE_SOURCE = 0.5;
/** How much a token between them parts a cue from a candidate. */
const PER_TOKEN = 0.15;

/** The likely cue of its sentence that a candidate goes best with: likely, and near. */
function cueOf(cues: readonly LikelyCue[], { from, to }: TokenRange): LikelyCue | null {
  let best: LikelyCue | null = null;
  let most = 0;
  for (const cue of cues) {
    const distance = cue.from >= to ? cue.from - to : from - cue.to;
    const score = distance < 0 ? 0 : cue.probability / (1 + PER_TOKEN * distance);
    if (score > most) [most, best] = [score, cue];
  }
  return best;
}

const leastOfPlace = (scene: Scene, from: number): number =>
  PLACING.test(wordAt(scene, from - 1)) ? SURE_SOURCE : LEAST_SOURCE;

/** The names that may speak: not a place that hardly does, nor a name that only stands in another's title. */
function namesIn(scene: Scene, { source }: Signals, entities: readonly NamedEntity[]): Found[] {
  const groups = new Map<NameMention, number>();
  entities.forEach(({ mentions }, index) => {
    for (const mention of mentions) groups.set(mention, index);
  });
  const found: Found[] = [];
  for (const mention of scene.mentionFrom.values()) {
    const { from, to, type } = mention;
    if (type === 'place' && highest(source, mention) < leastOfPlace(scene, from)) continue;
    if (bearerOfTitle(scene, mention)) continue;
    const phrase: Phrase = { from, to, kind: 'name', mention, head: to - 1 };
    found.push({ phrase, kind: KINDS[type], group: groups.get(mention) ?? -1 });
  }
  return found;
}

/** The probabilities of the likeliest sources of the paragraph whose first candidate is at `start`. */
function likeliestFrom(candidates: readonly Candidate[], start: number): number[] {
  let end = start;
  while (candidates[end]?.paragraph === candidates[start]!.paragraph) end++;
  const sources = candidates.slice(start, end).map(({ source }) => source);
  return sources.sort((a, b) => b - a).slice(0, MOST_COUNTED);
}

function setRanks(candidates: readonly Candidate[]): void {
  let likeliest: number[] = [];
  candidates.forEach((c, i) => {
    if (candidates[i - 1]?.paragraph !== c.paragraph) likeliest = likeliestFrom(candidates, i);
    while (c.order < MOST_COUNTED && candidates[i - 1 - c.order]?.sentence === c.sentence) c.order++;
    c.rank = likeliest.filter((source) => source > c.source).length;
  });
}

/** Every mention that may name a speaker, in reading order. */
export function findCandidates(
  { scene }: SpeechView,
  signals: Signals,
  cues: readonly (readonly LikelyCue[])[],
  entities: readonly NamedEntity[],
): Candidate[] {
  const pronouns = sourcePronouns(scene, signals, LEAST_SOURCE);
  const descriptions = sourceDescriptions(scene, signals);
  const likely: Found[] = [
    ...namesIn(scene, signals, entities),
    ...pronouns.map((phrase) => ({ phrase, kind: PRONOUN, group: -1 })),
    ...descriptions.map((phrase) => ({ phrase, kind: DESCRIPTION, group: -1 })),
  ];
  const subjects = descriptionsBesideCues(
    scene,
    cues,
    likely.map(({ phrase }) => phrase),
  );
  const found = [...likely, ...subjects.map((phrase) => ({ phrase, kind: DESCRIPTION, group: -1 }))];
  const candidates = found
    .sort((a, b) => a.phrase.from - b.phrase.from || b.phrase.to - a.phrase.to)
    .map(({ phrase, kind, group }, index): Candidate => {
      const { from, to } = phrase;
      const { paragraph, sentence } = scene.document.tokens[from]!;
      const source = highest(signals.source, phrase);
      const cue = cueOf(cues[sentence]!, phrase);
      return { index, from, to, phrase, kind, group, source, rank: 0, order: 0, cue, paragraph, sentence };
    });
  setRanks(candidates);
  return candidates;
}
