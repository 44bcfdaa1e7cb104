import type { SourcesGroup, SourcesReport } from '../../../sources/figures.js';

import { safe } from '../../html/safe.js';
import { groupName, number, PART_NAMES, percent, rate } from '../wording.js';
import { shareBar } from './shares.js';
import { rest } from './speakers.js';
import { bar, patch, table } from './table.js';

/** More groups than a page compares. */
const MOST = 200;
const TOP = 3;

/** The groups side by side: how much each quotes, and whom. */
export function groupsSection({ by, groups }: SourcesReport): string {
  if (by === null || groups.length === 0) return '';
  const shown = groups.slice(0, MOST);
  return `<section><h2>${safe(`By ${by}`)}</h2>
<div class="pair even">${rates(shown, by)}
${standings(shown, by)}</div>
${rest(groups.length - shown.length, 'group')}</section>`;
}

function rates(groups: readonly SourcesGroup[], by: string): string {
  const most = Math.max(...groups.map(({ quotesPer1000Words }) => quotesPer1000Words ?? 0)) || 1;
  const rows = groups.map(({ name, articles, quotes, quotesPer1000Words, speakers }) => ({
    label: groupName(name, by),
    plot: bar((quotesPer1000Words ?? 0) / most),
    cells: [
      number(articles),
      number(quotes),
      rate(quotesPer1000Words),
      number(speakers.total),
      number(speakers.once),
    ],
  }));
  const columns = [by, 'articles', 'quotes', 'per 1,000 words', 'speakers', 'once'];
  return table({ caption: 'How much is quoted (bars: quotes per 1,000 words)', columns, rows });
}

function standings(groups: readonly SourcesGroup[], by: string): string {
  const rows = groups.map(({ name, shares, topSpeakers }) => ({
    label: groupName(name, by),
    detail: topSpeakers
      .slice(0, TOP)
      .map((one) => one.name)
      .join(', '),
    plot: shareBar(shares),
    cells: [shares.named, shares.people, shares.institutions, shares.unnamed].map(({ quotesShare }) =>
      percent(quotesShare),
    ),
  }));
  const columns = [by, 'named', 'people', 'institutions', 'unnamed'];
  const key = [1, 5, 4, 0].map((colour, index) => patch(colour) + LEAVES[index]).join(' ');
  return `<div>${table({ caption: 'Who is quoted (bars: shares of the quotes), and the most quoted', columns, rows })}<p class="key">${key}</p></div>`;
}

const LEAVES = PART_NAMES.filter(({ within }) => within).map(({ label }) => label);
