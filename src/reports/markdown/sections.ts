import type { Analysis, Entity, Person } from '../../article.js';
import { bySpeaker, type Utterance, utterancesOf } from '../../quotes/utterances.js';
import { telling } from '../text/aliases.js';
import { printable } from '../text/characters.js';
import { groupsOf } from '../text/quotes.js';
import { isUncertain, wordsOf } from '../text/utterance-text.js';
import { escaped, escapedLine } from './escape.js';

const plain = (text: string): string => escaped(printable(text));

/** The sentences of the summary as a list; '' where there are none, as with all sections. */
export const summary = ({ summary }: Analysis): string =>
  summary.map(({ text }) => `- ${escapedLine(printable(text))}`).join('\n');

/** What was said, as quotations under the names of those who said it. */
export function quotes(analysis: Analysis): string {
  const groups = groupsOf(analysis);
  if (groups.length === 0) return '';
  const descriptions = new Map(analysis.people.map(({ id, description }) => [id, description]));
  const parts = groups.map((group) => {
    const speaker = group[0]!.speaker;
    const description = descriptions.get(speaker?.entity ?? '');
    const name = speaker ? `**${plain(speaker.name)}**` : '*Speaker not known*';
    return [`${name}${description ? `, ${plain(description)}` : ''}`, ...group.map(quotation)].join('\n\n');
  });
  return ['### Quotes', ...parts].join('\n\n');
}

function quotation(utterance: Utterance): string {
  const words = wordsOf(utterance);
  const doubt = isUncertain(utterance)
    ? ` *(speaker uncertain: ${utterance.speaker!.confidence.toFixed(2)})*`
    : '';
  return `> ${utterance.reported ? `*reported:* ${escaped(words)}` : escapedLine(words)}${doubt}`;
}

/** A table of the people. */
export function people(analysis: Analysis): string {
  if (analysis.people.length === 0) return '';
  const said = bySpeaker(utterancesOf(analysis));
  const rows = analysis.people.map((person) => row(person, said.get(person.id) ?? []));
  const head = ['| Name | Who | Mentions | Quotes | Reported |', '| --- | --- | ---: | ---: | ---: |'];
  return ['### People', [...head, ...rows].join('\n')].join('\n\n');
}

function row(person: Person, said: readonly Utterance[]): string {
  const reported = said.filter((utterance) => utterance.reported).length;
  const cells = [
    named(person),
    plain(person.description ?? ''),
    person.mentions.length,
    said.length - reported,
    reported,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** "Name (ALIAS)". */
function named(entity: Entity): string {
  const aliases = telling(entity);
  return plain(entity.name) + (aliases.length > 0 ? ` (${escaped(aliases.join(', '))})` : '');
}

const names = (title: string, entities: readonly Entity[]): string =>
  entities.length === 0 ? '' : `### ${title}\n\n${entities.map(named).join(', ')}`;

export const places = ({ places }: Analysis): string => names('Places', places);

export const organizations = ({ organizations }: Analysis): string => names('Organizations', organizations);
