import type { Analysis, Quote } from '../article.js';
import { type Utterance, utterancesOf } from '../quotes/utterances.js';
import { countWords } from '../stats.js';
import { type Cast, type Credit, castOf, creditsOf } from './credits.js';
import type { Said } from './figures.js';
import { addSaid, nothingSaid, type Standing } from './said.js';

/** One speaker of an article with all that they say in it. */
export interface Voice extends Credit {
  said: Said;
}

/** What the tally has to know of an article. */
export interface Speech {
  /** File name, or the id of the input record. */
  id: string;
  /** Words of the article, furniture left out. */
  words: number;
  /** Whether the article seems to be in another language than English: then speakers may be wrong. */
  foreign: boolean;
  /** Each speaker once, in the order in which they speak; nobody is none. */
  voices: Voice[];
  /** Everything that is said, once each, by the standing of who says it. */
  said: Record<Standing, Said>;
  /** What of the unknown is so because its speaker is less certain than was asked for. */
  doubtful: Said;
}

/** The fields of an analysis that are counted. */
export type Spoken = Pick<
  Analysis,
  'id' | 'language' | 'people' | 'places' | 'organizations' | 'quotes' | 'stats'
>;

/**
 * Who says how much in one article. A quote whose speaker has a confidence below `minConfidence` (0 to 1) is said by nobody known,
 * as with `--min-confidence` of the main command.
 */
export function speechOf(analysis: Spoken, minConfidence = 0): Speech {
  const cast = castOf(analysis);
  const doubted = new Set(
    analysis.quotes.filter((quote) => isDoubtful(quote, minConfidence)).map(({ id }) => id),
  );
  const quotes = analysis.quotes.map((quote) =>
    doubted.has(quote.id) ? { ...quote, speaker: null } : quote,
  );
  const speech: Speech = {
    id: analysis.id,
    words: analysis.stats.words,
    foreign: analysis.language !== 'en' && analysis.language !== 'und',
    voices: [],
    said: {
      person: nothingSaid(),
      institution: nothingSaid(),
      described: nothingSaid(),
      unknown: nothingSaid(),
    },
    doubtful: nothingSaid(),
  };
  const voices = new Map<string, Voice>();
  for (const utterance of utterancesOf({ quotes })) {
    addUtterance(speech, voices, utterance, cast);
    const isDoubted = !utterance.speaker && utterance.parts.some(({ id }) => doubted.has(id));
    if (isDoubted) addSaid(speech.doubtful, saidIn(utterance));
  }
  return { ...speech, voices: [...voices.values()] };
}

const isDoubtful = ({ speaker }: Quote, minConfidence: number): boolean =>
  speaker !== null && speaker.confidence < minConfidence;

function addUtterance(speech: Speech, voices: Map<string, Voice>, utterance: Utterance, cast: Cast): void {
  const said = saidIn(utterance);
  const credits = utterance.speaker ? creditsOf(utterance.speaker, cast) : [];
  addSaid(speech.said[jointStanding(credits)], said);
  for (const credit of credits) {
    const key = `${credit.standing} ${credit.key}`;
    const voice = voices.get(key) ?? { ...credit, said: nothingSaid() };
    addSaid(voice.said, said);
    voices.set(key, voice);
  }
}

/** Of several who speak together, a person comes before an institution. */
function jointStanding(credits: readonly Credit[]): Standing {
  return credits.find(({ standing }) => standing === 'person')?.standing ?? credits[0]?.standing ?? 'unknown';
}

function saidIn({ parts, reported }: Utterance): Said {
  const marked = parts.filter(({ kind }) => kind !== 'indirect');
  const words = marked.reduce((sum, { text }) => sum + countWords(text), 0);
  return { quotes: reported ? 0 : 1, reported: reported ? 1 : 0, words };
}
