import { Chalk } from 'chalk';
import type {
  ArticleDiff,
  EntityChange,
  QuoteChange,
  TextChange,
  WordChange,
} from '../../diff/article-diff.js';
import type { ReportContext } from '../report.js';
import { printable } from '../text/characters.js';
import { layOut, type Page, wrap } from '../text/page.js';
import type { DiffReport } from './index.js';
import {
  certaintyOf,
  entityText,
  entityVersions,
  isUncertain,
  labelOf,
  quoteText,
  readable,
  speakersOf,
  summaryOf,
  versionName,
  wordCounts,
} from './wording.js';

/** A page on which what was dropped and added stands out: in colour, or in the brackets of wdiff where there is none. */
interface DiffPage extends Page {
  dropped(text: string): string;
  added(text: string): string;
  /** The same for words within a sentence. */
  cutOut(words: string): string;
  putIn(words: string): string;
}

function diffPage(context: ReportContext): DiffPage {
  const chalk = new Chalk({ level: context.color ? 1 : 0 });
  return {
    ...layOut(context),
    dropped: chalk.red,
    added: chalk.green,
    cutOut: (words) => (context.color ? chalk.red.strikethrough(words) : `[-${words}-]`),
    putIn: (words) => (context.color ? chalk.green.underline(words) : `{+${words}+}`),
  };
}

/** The report for people. Nothing of the articles reaches the terminal but printable characters. */
export const text: DiffReport = (diff, context) => {
  const page = diffPage(context);
  const sections = [
    heading(diff, page),
    ...(['headline', 'byline', 'dateline'] as const).map((part) => opening(part, diff[part], page)),
    quotes(diff.quotes, page),
    ...(['people', 'places', 'organizations'] as const).map((kind) => entities(kind, diff[kind], page)),
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

function heading(diff: ArticleDiff, page: Page): string[] {
  const names = [diff.old, diff.new].map((version) => {
    const moment = version.modified ?? version.published;
    return page.style.strong(versionName(version)) + (moment ? page.style.faint(` (${moment})`) : '');
  });
  return [
    ...wrap(names.join(' → '), page.width),
    ...wrap(page.style.faint(wordCounts(diff)), page.width),
    ...wrap(summaryOf(diff), page.width),
  ];
}

const titled = (name: string, page: Page): string =>
  page.style.title(name.charAt(0).toUpperCase() + name.slice(1));

function opening(name: string, change: TextChange | null, page: DiffPage): string[] {
  if (!change) return [];
  return [titled(name, page), ...lineText(change, page)];
}

function lineText({ old, new: fresh, words }: TextChange, page: DiffPage): string[] {
  if (words) return wrap(marked(words, page), page.width, '  ');
  return [
    ...(old ? wrap(page.dropped(printable(old.text)), page.width, '  - ', '    ') : []),
    ...(fresh ? wrap(page.added(printable(fresh.text)), page.width, '  + ', '    ') : []),
  ];
}

/** Words with what was cut out and put in; white space stays outside of the marks, and there is some between any two. */
function marked(changes: readonly WordChange[], page: DiffPage): string {
  const paint = { kept: (words: string) => words, dropped: page.cutOut, added: page.putIn };
  const parts = readable(changes).map(({ is, text: words }, index) => {
    const shown = printable(words);
    const isApart = /^\s/.test(words) || is !== 'kept' || changes[index - 1]?.is === 'dropped';
    return `${isApart ? ' ' : ''}${shown && paint[is](shown)}${/\s$/.test(words) ? ' ' : ''}`;
  });
  return parts.join('').replace(/ {2,}/g, ' ').trim();
}

function quotes(changes: readonly QuoteChange[], page: DiffPage): string[] {
  if (changes.length === 0) return [];
  const entries = changes.map((change) => quote(change, page));
  return [titled('quotes', page), ...entries.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines))];
}

function quote(change: QuoteChange, page: DiffPage): string[] {
  const certainty = certaintyOf(change);
  const paint = isUncertain(certainty) ? page.style.uncertain : page.style.faint;
  return [
    ...wrap(`${label(change, page)}: ${speakersOf(change)}`, page.width, '  ', '      '),
    ...wrap(change.words ? marked(change.words, page) : quoteText(change), page.width, '    ', '      '),
    ...(certainty ? wrap(paint(certainty), page.width, '    ', '      ') : []),
  ];
}

function label(change: QuoteChange, page: DiffPage): string {
  const words = page.style.strong(labelOf(change));
  if (change.changes.includes('added')) return page.added(words);
  return change.changes.includes('dropped') ? page.dropped(words) : words;
}

function entities(kind: string, changes: readonly EntityChange[], page: DiffPage): string[] {
  if (changes.length === 0) return [];
  return [
    titled(kind, page),
    ...changes.flatMap((change) => wrap(entity(change, page), page.width, '  ', '      ')),
  ];
}

function entity(change: EntityChange, page: DiffPage): string {
  const { old, new: fresh } = change;
  if (!fresh) return page.dropped(`- ${entityText(old!)}`);
  if (!old) return page.added(`+ ${entityText(fresh)}`);
  return `~ ${entityVersions(change).join(' → ')}`;
}
