import type { Analysis, Quote, Speaker } from '../../article.js';
import { bySpeaker, type Utterance, utterancesOf } from '../../quotes/utterances.js';
import { CERTAIN } from '../text/utterance-text.js';

/** How many colours there are before they begin anew. */
export const COLOURS = 8;

/** Somebody who speaks in the article, or the nobody who says what has no speaker. */
export interface Voice {
  /** From 1, in the order of each one's first quote; 0 for quotes without a speaker. */
  number: number;
  /** 1 to `COLOURS`; 0 for quotes without a speaker. */
  colour: number;
  name: string;
  /** The id of a person or organization of the analysis, or null. */
  entity: string | null;
  utterances: Utterance[];
}

/** The voices of an article in the order of their first quote; quotes of nobody come last. */
export function voicesOf(analysis: Pick<Analysis, 'quotes'>): Voice[] {
  const groups = bySpeaker(utterancesOf(analysis));
  const known = [...groups].filter(([key]) => key !== '').map(([, group], index) => voice(group, index + 1));
  const nobody = groups.get('');
  return nobody ? [...known, voice(nobody, 0)] : known;
}

/** Whether a quote's speaker had better be checked. */
export function isUncertain(speaker: Speaker | null): boolean {
  return !speaker || speaker.confidence < CERTAIN;
}

/** The voice of every quote, by the quote's id. */
export function voiceOfQuotes(voices: readonly Voice[]): Map<string, Voice> {
  const pairs = voices.flatMap((voice) =>
    voice.utterances.flatMap(({ parts }) => parts.map((quote: Quote) => [quote.id, voice] as const)),
  );
  return new Map(pairs);
}

function voice(utterances: Utterance[], number: number): Voice {
  const speaker = utterances[0]!.speaker;
  return {
    number,
    colour: number === 0 ? 0 : ((number - 1) % COLOURS) + 1,
    name: speaker?.name ?? 'Speaker not known',
    entity: speaker?.entity ?? null,
    utterances,
  };
}
