import type { SourcesFigures, SourcesReport, SourcesShares, SourcesSpeaker } from '../../sources/figures.js';

import { counted } from '../text/words.js';

/** The parts of what is said, in the order in which they are shown, with their names for people and how deep they stand. */
export const PART_NAMES: readonly { part: keyof SourcesShares; label: string; within: boolean }[] = [
  { part: 'named', label: 'Named', within: false },
  { part: 'people', label: 'people', within: true },
  { part: 'institutions', label: 'institutions', within: true },
  { part: 'unnamed', label: 'Unnamed', within: false },
  { part: 'described', label: 'described', within: true },
  { part: 'unknown', label: 'not known', within: true },
];

/** "1,204". */
export const number = (value: number): string => value.toLocaleString('en-US');

/** A share from 0 to 1 as "83%", "<1%" and ">99%"; "–" where there is none. */
export function percent(share: number | null): string {
  if (share === null) return '–';
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return '<1%';
  return share < 1 && rounded === 100 ? '>99%' : `${rounded}%`;
}

/** "6.21"; "–" where there are no words. */
export const rate = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** How much there is, on one line. */
export function overview({
  articles,
  words,
  quotes,
  reported,
  sources,
  quotesPer1000Words,
}: SourcesFigures): string[] {
  return [
    counted(articles, 'article'),
    counted(words, 'word'),
    counted(quotes, 'quote'),
    `${counted(reported, 'reported statement')}`,
    counted(sources, 'source'),
    `${rate(quotesPer1000Words)} quotes per 1,000 words`,
  ];
}

/** What one has to know to read the figures right: a sentence each. */
export function caveats({
  complete,
  failed,
  foreignArticles,
  doubtful,
  minConfidence,
  speakers,
}: SourcesReport): string[] {
  const doubted = [
    doubtful.quotes > 0 ? counted(doubtful.quotes, 'quote') : '',
    doubtful.reported > 0 ? counted(doubtful.reported, 'reported statement') : '',
  ].filter(Boolean);
  return [
    complete ? '' : 'The run was broken off: not all articles were read.',
    failed > 0
      ? `${counted(failed, 'input')} could not be read and ${failed === 1 ? 'is' : 'are'} not counted.`
      : '',
    foreignArticles > 0
      ? `${counted(foreignArticles, 'article')} ${foreignArticles === 1 ? 'does' : 'do'} not seem to be in English: the speakers may be wrong.`
      : '',
    doubted.length > 0
      ? `Of what is not known, ${doubted.join(' and ')} had a speaker below the confidence of ${minConfidence}.`
      : '',
    speakers.surnameOnly > 0
      ? `${counted(speakers.surnameOnly, 'speaker')} known by a surname or a single name ${speakers.surnameOnly === 1 ? 'is' : 'are'} counted in each article anew.`
      : '',
  ].filter(Boolean);
}

/** Of the named quotes, how many are of people and how many of institutions; null where there are none. */
export function peopleAgainstInstitutions({
  shares: { named, people },
}: Pick<SourcesFigures, 'shares'>): string | null {
  if (named.quotes === 0) return null;
  const share = people.quotes / named.quotes;
  return `Of the quotes with a named speaker, ${percent(share)} are of people and ${percent(1 - share)} of institutions.`;
}

/** How many speakers there is only one article with; null where none can be compared. */
export function onceSentence({
  speakers: { once, returning },
}: Pick<SourcesFigures, 'speakers'>): string | null {
  const all = once + returning;
  if (all === 0) return null;
  return `${number(once)} of ${counted(all, 'speaker')} (${percent(once / all)}) ${once === 1 ? 'speaks' : 'speak'} in one article only.`;
}

/** The speakers of whom `onceSentence` speaks, as far as they are listed. */
export const onceOnly = ({ topSpeakers }: Pick<SourcesReport, 'topSpeakers'>): SourcesSpeaker[] =>
  topSpeakers.filter(({ articles, article }) => articles === 1 && article === null);

/** What tells a speaker from others of the name: a description, or the article of a surname. */
export const detailOf = ({ descriptions, article }: SourcesSpeaker): string =>
  [descriptions[0] ?? '', article === null ? '' : `only in ${article}`].filter(Boolean).join(', ');

/** The name of a group; "(no outlet)" for the articles without. */
export const groupName = (name: string | null, by: string): string => name ?? `(no ${by})`;

/** What is counted, for those who read the page and not the manual. */
export const RULES: readonly string[] = [
  'A quote stands in quotation marks, whole or partial; one that is split around “she said” or runs on in the next paragraph is one. Reported statements have no marks. Words are those in quotation marks.',
  'A source is somebody who speaks in an article, counted once in each.',
  'Named are people and institutions; a country that speaks is an institution. What two named people say together counts for each of them, and once in the sums.',
  'Unnamed is who is described (“a senior official”) and who is not known.',
  'People are one in several articles where their full names agree. A name without a first name is counted in each article anew. Two people of one full name are counted as one.',
  'Quotes and speakers were found by a program, which misses some and gets some wrong: look up what you publish.',
];
