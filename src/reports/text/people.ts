import type { Analysis, Person } from '../../article.js';
import { bySpeaker, type Utterance, utterancesOf } from '../../quotes/utterances.js';
import { telling } from './aliases.js';
import { printable } from './characters.js';
import { type Page, wrap } from './page.js';
import { counted } from './words.js';

const MOST = 12;

/** The people, the most central first: who they are, how often they are named, how much they say. */
export function people(analysis: Analysis, page: Page): string[] {
  if (analysis.people.length === 0) return [];
  const said = bySpeaker(utterancesOf(analysis));
  const shown = analysis.people.slice(0, MOST);
  const more = analysis.people.length - shown.length;
  return [
    page.style.title('People'),
    ...shown.flatMap((person) =>
      wrap(entry(person, said.get(person.id) ?? [], page), page.width, '  ', '      '),
    ),
    ...(more > 0 ? wrap(page.style.faint(`and ${more} more`), page.width, '  ') : []),
  ];
}

function entry(person: Person, said: Utterance[], { style }: Page): string {
  const name = style.strong(printable(person.name));
  const description = person.description ? `, ${printable(person.description)}` : '';
  const reported = said.filter((utterance) => utterance.reported).length;
  const quotes = said.length - reported;
  const figures = [
    counted(person.mentions.length, 'mention'),
    quotes > 0 ? counted(quotes, 'quote') : '',
    reported > 0 ? `${reported} reported` : '',
  ].filter(Boolean);
  const aliases = telling(person);
  const also = aliases.length > 0 ? ` · also ${aliases.join(', ')}` : '';
  return `${name}${description}${style.faint(` · ${figures.join(', ')}${also}`)}`;
}
