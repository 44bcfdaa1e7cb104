import type { Analysis, Speaker } from '../../article.js';
import { bySpeaker, type Utterance, utterancesOf } from '../../quotes/utterances.js';
import { printable } from './characters.js';
import { type Page, wrap } from './page.js';
import { utteranceLines } from './utterance-text.js';

/** The quotes gathered by speaker, in the order of each one's first quote; those of nobody come last. */
export function quotes(analysis: Analysis, page: Page): string[] {
  const groups = groupsOf(analysis);
  if (groups.length === 0) return [];
  const descriptions = new Map(analysis.people.map(({ id, description }) => [id, description]));
  return [
    page.style.title('Quotes'),
    ...groups.flatMap((group, index) => [
      ...(index > 0 ? [''] : []),
      ...speakerLine(group[0]!.speaker, descriptions, page),
      ...said(group, page),
    ]),
  ];
}

/** The utterances of each speaker, in the order of each one's first; those of nobody come last. */
export function groupsOf(analysis: Analysis): Utterance[][] {
  const groups = bySpeaker(utterancesOf(analysis));
  const known = [...groups].filter(([key]) => key !== '').map(([, group]) => group);
  return [...known, groups.get('') ?? []].filter((group) => group.length > 0);
}

function speakerLine(
  speaker: Speaker | null,
  descriptions: ReadonlyMap<string, string | null>,
  { style, width }: Page,
): string[] {
  if (!speaker) return wrap(style.uncertain('Speaker not known'), width, '  ');
  const description = descriptions.get(speaker.entity ?? '');
  const role = description ? ` (${printable(description)})` : '';
  return wrap(style.strong(printable(speaker.name)) + role, width, '  ', '      ');
}

/** First the words in quotation marks, then what is only reported. */
function said(group: Utterance[], page: Page): string[] {
  const ordered = [...group.filter((one) => !one.reported), ...group.filter((one) => one.reported)];
  return ordered.flatMap((utterance) => utteranceLines(utterance, page));
}
