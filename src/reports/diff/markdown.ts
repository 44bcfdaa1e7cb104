import type { EntityChange, QuoteChange, TextChange, WordChange } from '../../diff/article-diff.js';
import { escaped, escapedLine, uncalled } from '../markdown/escape.js';
import { printable } from '../text/characters.js';
import type { DiffReport } from './index.js';
import {
  certaintyOf,
  entityText,
  entityVersions,
  labelOf,
  quoteText,
  readable,
  speakersOf,
  summaryOf,
  versionName,
  wordCounts,
} from './wording.js';

/** Markdown for a pull request or a chat: what was dropped is struck through, what was added bold. */
export const markdown: DiffReport = (diff) => {
  const openings = (['headline', 'byline', 'dateline'] as const).map((part) => opening(part, diff[part]));
  const lists = (['people', 'places', 'organizations'] as const).map((kind) => entities(kind, diff[kind]));
  const parts = [
    `## ${escaped(versionName(diff.old))} → ${escaped(versionName(diff.new))}`,
    `*${plain(wordCounts(diff))}*`,
    plain(summaryOf(diff)),
    ...openings,
    quotes(diff.quotes),
    ...lists,
  ];
  return `${uncalled(parts.filter(Boolean).join('\n\n'))}\n`;
};

const plain = (text: string): string => escaped(printable(text));
const struck = (text: string): string => `~~${text}~~`;
const bold = (text: string): string => `**${text}**`;

const titled = (name: string): string => `### ${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function opening(name: string, change: TextChange | null): string {
  if (!change) return '';
  const { old, new: fresh, words } = change;
  const gone = old ? struck(plain(old.text)) : '';
  const there = fresh ? bold(plain(fresh.text)) : '';
  return `${titled(name)}\n\n${words ? marked(words) : gone + there}`;
}

function marked(changes: readonly WordChange[]): string {
  const parts = readable(changes).map(({ is, text }, index) => {
    const words = index === 0 && is === 'kept' ? escapedLine(printable(text)) : plain(text);
    if (words === '') return '';
    return is === 'kept' ? words : is === 'dropped' ? struck(words) : bold(words);
  });
  return parts.filter(Boolean).join(' ');
}

function quotes(changes: readonly QuoteChange[]): string {
  if (changes.length === 0) return '';
  return [titled('quotes'), ...changes.map(quote)].join('\n\n');
}

function quote(change: QuoteChange): string {
  const certainty = certaintyOf(change);
  const note = certainty ? ` *(${plain(certainty)})*` : '';
  const words = change.words ? marked(change.words) : escapedLine(quoteText(change));
  return `${bold(labelOf(change))}: ${plain(speakersOf(change))}${note}\n\n> ${words}`;
}

function entities(kind: string, changes: readonly EntityChange[]): string {
  if (changes.length === 0) return '';
  return `${titled(kind)}\n\n${changes.map((change) => `- ${entity(change)}`).join('\n')}`;
}

function entity(change: EntityChange): string {
  const { old, new: fresh } = change;
  if (!fresh) return struck(plain(entityText(old!)));
  if (!old) return bold(plain(entityText(fresh)));
  return plain(entityVersions(change).join(' → '));
}
