import type { SourcesOrder } from './orders.js';

/** How much is said, by one speaker or by many. */
export interface Said {
  /** Quotes in quotation marks, whole or partial; one that is split around its cue or goes on in the next paragraph is one. */
  quotes: number;
  /** Reported speech without quotation marks. */
  reported: number;
  /** Words in quotation marks. */
  words: number;
}

/** A part of what is said, and its shares in the whole. */
export interface SourcesPart extends Said {
  /** Speakers, each counted once in every article in which they speak; who is not known is none of them. */
  sources: number;
  /** Share of all quotes, 0 to 1; null where there are none. The other shares likewise. */
  quotesShare: number | null;
  /** Share of all words in quotation marks. */
  wordsShare: number | null;
  /** Share of all sources. */
  sourcesShare: number | null;
}

/** What is said, by the standing of who says it: everything is either named or unnamed. */
export interface SourcesShares {
  /** People and institutions. */
  named: SourcesPart;
  people: SourcesPart;
  institutions: SourcesPart;
  /** Described and unknown. */
  unnamed: SourcesPart;
  /** Said by somebody described and not named: "a senior official". */
  described: SourcesPart;
  /** Said by nobody that could be told. */
  unknown: SourcesPart;
}

/** A named person or institution that is quoted or reported. */
export interface SourcesSpeaker extends Said {
  /** The form of the name that most articles have. */
  name: string;
  kind: 'person' | 'institution';
  /** How many articles they speak in. */
  articles: number;
  /** How articles describe the person, the most frequent first, three at most. */
  descriptions: string[];
  /** The id of the one article, where the name has no first name, so that it is not looked for in others; else null. */
  article: string | null;
}

/** A description without a name that somebody speaks under; it may be another person in every article. */
export interface SourcesDescription extends Said {
  description: string;
  /** How many articles it speaks in. */
  articles: number;
}

/** The figures of some articles. */
export interface SourcesFigures {
  articles: number;
  /** Articles in which anything is quoted or reported. */
  quotingArticles: number;
  /** Articles that seem to be in another language than English: their speakers may be wrong. */
  foreignArticles: number;
  /** Words of the articles, furniture left out. */
  words: number;
  quotes: number;
  reported: number;
  /** Words in quotation marks. */
  quotedWords: number;
  /** Quotes per 1,000 words, to two places; null where there are no words. */
  quotesPer1000Words: number | null;
  /** Speakers, each counted once in every article in which they speak; who is not known is none of them. */
  sources: number;
  shares: SourcesShares;
  /** What of the unknown is so because its speaker is less certain than was asked for. */
  doubtful: { quotes: number; reported: number; words: number };
  speakers: SourcesSpeakerCount;
}

/** How many named people and institutions there are, and how often they come back. */
export interface SourcesSpeakerCount {
  /** All of them. */
  total: number;
  people: number;
  institutions: number;
  /** Of those whose names can be compared, who speaks in one article alone. */
  once: number;
  /** Who speaks in more than one. */
  returning: number;
  /** People known by a surname or another single name, who are not looked for in other articles, and so neither of both. */
  surnameOnly: number;
}

/** The articles that agree in what they are grouped by. */
export interface SourcesGroup extends SourcesFigures {
  /** Null for the articles that do not have it. */
  name: string | null;
  /** The most quoted of the group. */
  topSpeakers: SourcesSpeaker[];
}

/** Whom a corpus quotes. */
export interface SourcesReport extends SourcesFigures {
  schemaVersion: 1;
  /** Quotes with a less certain speaker count as said by nobody known. */
  minConfidence: number;
  /** False where not all articles were read: the run was interrupted, or too many records were at fault. */
  complete: boolean;
  /** Inputs and records that could not be read, and are counted nowhere else. */
  failed: number;
  sortedBy: SourcesOrder;
  /** The most quoted people and institutions: all, or as many as were asked for. */
  topSpeakers: SourcesSpeaker[];
  /** How those without a name are described: as many. */
  topDescriptions: SourcesDescription[];
  /** How many speakers there are by the number of articles in which they speak, from 1; without those of a single name. */
  returns: SourcesReturn[];
  /** What `groups` are made by; null without. */
  by: string | null;
  /** The largest first, months and years in their order; empty where nothing is grouped. */
  groups: SourcesGroup[];
}

/** How many speakers speak in so many articles. */
export interface SourcesReturn {
  articles: number;
  speakers: number;
}
