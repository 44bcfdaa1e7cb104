import type {
  SourcesDescription,
  SourcesGroup,
  SourcesReport,
  SourcesSpeaker,
} from '../../sources/figures.js';

import { printable } from '../text/characters.js';
import { cut, layOut, type Page, together, wrap } from '../text/page.js';
import { counted } from '../text/words.js';
import type { SourcesFormat } from './format.js';
import { barTable, type Row } from './text/bars.js';
import {
  caveats,
  groupName,
  number,
  onceOnly,
  onceSentence,
  overview,
  PART_NAMES,
  peopleAgainstInstitutions,
  percent,
  rate,
} from './wording.js';

/** Part of the report: its lines without endings, none where there is nothing for it. */
type Section = (report: SourcesReport, page: Page, top: number) => string[];

/** The report that a person reads: tables with bars. Nothing of an article's text reaches the terminal but printable characters. */
export const text: SourcesFormat = (report, context) => {
  const page = layOut(context);
  const sections = SECTIONS.map((section) => section(report, page, context.top)).filter(
    (lines) => lines.length > 0,
  );
  return `${sections.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines)).join('\n')}\n`;
};

const heading: Section = (report, page) => [
  page.style.title('Who is quoted'),
  ...wrap(page.style.faint(overview(report).map(together).join(together(' ·').concat(' '))), page.width),
  ...caveats(report).flatMap((sentence) => wrap(page.style.uncertain(sentence), page.width)),
];

const shares: Section = (report, page) => {
  if (report.quotes + report.reported === 0) return ['No quotes were found.'];
  const rows = PART_NAMES.map(({ part, label, within }): Row => {
    const { quotes, quotesShare, words, wordsShare, sources, sourcesShare } = report.shares[part];
    return {
      label,
      within,
      cells: [
        number(quotes),
        percent(quotesShare),
        number(words),
        percent(wordsShare),
        ...(part === 'unknown' ? ['–', '–'] : [number(sources), percent(sourcesShare)]),
      ],
      bar: quotesShare ?? 0,
    };
  });
  const sentence = peopleAgainstInstitutions(report);
  return [
    ...barTable(
      { title: 'Shares', columns: ['quotes', '', 'words', '', 'sources', ''], bars: 'quotes' },
      rows,
      page,
    ),
    ...(sentence ? wrap(sentence, page.width, '  ') : []),
  ];
};

const SPOKEN = ['articles', 'quotes', 'reported', 'words'] as const;

const mostQuoted: Section = ({ topSpeakers, sortedBy }, page, top) => {
  if (topSpeakers.length === 0) return [];
  const shown = topSpeakers.slice(0, top);
  const rows = speechRows(shown, sortedBy, (one) => ({ label: one.name, detail: shortDetail(one) }));
  return [
    ...barTable({ title: 'Most quoted', columns: SPOKEN, bars: sortedBy }, rows, page),
    ...more(topSpeakers.length - shown.length, 'speaker', page),
  ];
};

const shortDetail = ({ descriptions, article }: SourcesSpeaker): string =>
  [descriptions[0] ?? '', article === null ? '' : 'one name only'].filter(Boolean).join(', ');

/** A row a speaker, with a bar as long as what they are sorted by. */
function speechRows<T extends SourcesDescription | SourcesSpeaker>(
  speakers: readonly T[],
  sortedBy: SourcesReport['sortedBy'],
  named: (speaker: T) => { label: string; detail?: string },
): Row[] {
  const most = speakers[0]?.[sortedBy] || 1;
  return speakers.map((one) => {
    const { label, detail = '' } = named(one);
    return {
      label: printable(label),
      detail: printable(detail),
      cells: SPOKEN.map((figure) => number(one[figure])),
      bar: one[sortedBy] / most,
    };
  });
}

const once: Section = (report, page, top) => {
  const sentence = onceSentence(report);
  if (!sentence) return [];
  const names = onceOnly(report).map(({ name }) => printable(name));
  const rest = names.length - top;
  const list = names.slice(0, top).join(', ') + (rest > 0 ? ` and ${number(rest)} more` : '');
  return [
    page.style.title('Only once'),
    ...wrap(sentence, page.width, '  '),
    ...(names.length > 0 ? wrap(page.style.faint(list), page.width, '  ') : []),
  ];
};

const described: Section = ({ topDescriptions, sortedBy }, page, top) => {
  if (topDescriptions.length === 0) return [];
  const shown = topDescriptions.slice(0, Math.min(top, MOST_DESCRIPTIONS));
  const rows = speechRows(shown, sortedBy, ({ description }) => ({ label: description }));
  return [
    ...barTable({ title: 'Described, not named', columns: SPOKEN, bars: sortedBy }, rows, page),
    ...more(topDescriptions.length - shown.length, 'description', page),
  ];
};

const MOST_DESCRIPTIONS = 8;
const MOST_GROUPS = 30;
const TOP_OF_GROUP = 3;

const grouped: Section = ({ by, groups, sortedBy }, page) => {
  if (by === null || groups.length === 0) return [];
  const shown = groups.slice(0, MOST_GROUPS);
  const most = Math.max(...shown.map(({ quotesPer1000Words }) => quotesPer1000Words ?? 0)) || 1;
  const columns = ['articles', 'quotes', '/1,000 words', 'named', 'speakers', 'once'];
  const rows = shown.map((group) => groupRow(group, by, most));
  return [
    ...barTable({ title: `By ${printable(by)}`, columns, bars: '/1,000 words' }, rows, page),
    ...more(groups.length - shown.length, 'group', page),
    '',
    page.style.title(cut(`Most quoted by ${printable(by)}`, page.width)),
    ...shown.flatMap((group) => topOfGroup(group, by, sortedBy, page)),
  ];
};

function groupRow(group: SourcesGroup, by: string, most: number): Row {
  const { articles, quotes, quotesPer1000Words, shares: parts, speakers } = group;
  return {
    label: printable(groupName(group.name, by)),
    cells: [
      number(articles),
      number(quotes),
      rate(quotesPer1000Words),
      percent(parts.named.quotesShare),
      number(speakers.total),
      number(speakers.once),
    ],
    bar: (quotesPer1000Words ?? 0) / most,
  };
}

function topOfGroup(
  { name, topSpeakers }: SourcesGroup,
  by: string,
  sortedBy: SourcesReport['sortedBy'],
  page: Page,
): string[] {
  const names = topSpeakers.slice(0, TOP_OF_GROUP).map((one) => {
    const figure = counted(one[sortedBy], sortedBy.replace(/s$/, ''));
    return `${printable(one.name)} ${page.style.faint(together(`(${figure})`))}`;
  });
  const label = page.style.strong(printable(groupName(name, by)));
  return wrap(`${label}: ${names.join(', ') || 'nobody named'}`, page.width, '  ', '      ');
}

function more(count: number, what: string, { width, style }: Page): string[] {
  if (count <= 0) return [];
  return wrap(style.faint(`and ${number(count)} more ${what}${count === 1 ? '' : 's'}`), width, '  ');
}

const SECTIONS: Section[] = [heading, shares, mostQuoted, once, described, grouped];
