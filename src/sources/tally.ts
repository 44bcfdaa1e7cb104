import type { Said } from './figures.js';
import { addSaid, nothingSaid, type Standing } from './said.js';
import type { Speech, Voice } from './speech.js';

/** What one speaker says over all articles in which they speak. */
export interface SpeakerTally {
  standing: Voice['standing'];
  said: Said;
  /** In how many articles they speak. */
  articles: number;
  /** The one article, where the name does not say who it is in another; else null. */
  only: string | null;
  /** How many articles have which form of the name. */
  forms: Map<string, number>;
  /** How many articles describe them how. */
  descriptions: Map<string, number>;
}

/** What is said by all of one standing. */
export interface StandingTally {
  said: Said;
  /** Speakers, each counted once in every article in which they speak. Nobody known is none. */
  sources: number;
}

/** The sums over some articles. They do not depend on the order in which the articles come. */
export interface Tally {
  articles: number;
  /** Articles in which anything is quoted or reported. */
  quoting: number;
  /** Articles that seem to be in another language than English. */
  foreign: number;
  words: number;
  standings: Record<Standing, StandingTally>;
  doubtful: Said;
  /** By standing and name. */
  speakers: Map<string, SpeakerTally>;
}

const none = (): StandingTally => ({ said: nothingSaid(), sources: 0 });

export function emptyTally(): Tally {
  return {
    articles: 0,
    quoting: 0,
    foreign: 0,
    words: 0,
    standings: { person: none(), institution: none(), described: none(), unknown: none() },
    doubtful: nothingSaid(),
    speakers: new Map(),
  };
}

/** Adds one article to `tally`, which is changed. */
export function addSpeech(tally: Tally, speech: Speech): void {
  const parts = Object.entries(speech.said) as [Standing, Said][];
  tally.articles += 1;
  tally.quoting += parts.some(([, { quotes, reported }]) => quotes + reported > 0) ? 1 : 0;
  tally.foreign += speech.foreign ? 1 : 0;
  tally.words += speech.words;
  for (const [standing, said] of parts) addSaid(tally.standings[standing].said, said);
  addSaid(tally.doubtful, speech.doubtful);
  for (const voice of speech.voices) addVoice(tally, voice, speech.id);
}

function addVoice(tally: Tally, voice: Voice, article: string): void {
  const { standing, comparable, name, description, said } = voice;
  tally.standings[standing].sources += 1;
  // A surname alone is filed by the number of its article, so that it is never found again.
  const key = comparable ? `${standing} ${voice.key}` : `${standing} ${voice.key}\n${tally.articles}`;
  const speaker = tally.speakers.get(key) ?? newSpeaker(standing, comparable ? null : article);
  tally.speakers.set(key, speaker);
  addSaid(speaker.said, said);
  speaker.articles += 1;
  countOne(speaker.forms, name);
  if (description !== null) countOne(speaker.descriptions, description);
}

function newSpeaker(standing: Voice['standing'], only: string | null): SpeakerTally {
  return { standing, said: nothingSaid(), articles: 0, only, forms: new Map(), descriptions: new Map() };
}

function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
