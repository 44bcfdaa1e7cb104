import type { SourcesReport, SourcesReturn } from '../../../sources/figures.js';

import { safe } from '../../html/safe.js';
import { number, onceSentence, percent } from '../wording.js';
import { onceSection } from './speakers.js';
import { table } from './table.js';

const WIDTH = 400;
const HEIGHT = 170;
const TOP = 22;
const BOTTOM = 22;

/** Where the columns begin, in articles. */
const STEPS = [1, 2, 3, 4, 5, 10, 20, 50, 100];

interface Column {
  label: string;
  speakers: number;
}

/** How often speakers come back: a column for each number of articles, and the figures. */
export function returnsSection(report: SourcesReport): string {
  const columns = columnsOf(report.returns);
  if (columns.length === 0) return '';
  const all = columns.reduce((sum, { speakers }) => sum + speakers, 0);
  const rows = columns.map(({ label, speakers }) => ({
    label,
    cells: [number(speakers), percent(speakers / all)],
  }));
  return `<section><h2>How often speakers come back</h2>
<p>${safe(onceSentence(report) ?? '')}</p>
<div class="pair">${plot(columns)}
${table({ caption: 'Speakers by the number of articles they speak in', columns: ['Articles', 'speakers', 'share'], rows })}</div>
${onceSection(report)}</section>`;
}

/** The speakers gathered in columns, down to the last that has any. */
export function columnsOf(returns: readonly SourcesReturn[]): Column[] {
  const most = Math.max(0, ...returns.map(({ articles }) => articles));
  return STEPS.filter((from) => from <= most).map((from) => {
    const next = STEPS[STEPS.indexOf(from) + 1];
    const to = next === undefined ? Number.POSITIVE_INFINITY : next - 1;
    const speakers = returns
      .filter(({ articles }) => articles >= from && articles <= to)
      .reduce((sum, one) => sum + one.speakers, 0);
    return { label: next === undefined ? `${from}+` : to === from ? `${from}` : `${from}–${to}`, speakers };
  });
}

function plot(columns: readonly Column[]): string {
  const most = Math.max(...columns.map(({ speakers }) => speakers));
  const step = WIDTH / Math.max(columns.length, 4);
  const label = columns.map((column) => `${column.label}: ${number(column.speakers)}`).join(', ');
  const bars = columns.map(({ label: articles, speakers }, index) => {
    const height = speakers === 0 ? 0 : Math.max(1, (speakers / most) * (HEIGHT - TOP - BOTTOM));
    const middle = (index + 0.5) * step;
    const top = HEIGHT - BOTTOM - height;
    return `<rect class="c1" x="${(middle - step * 0.35).toFixed(1)}" y="${top.toFixed(1)}" width="${(step * 0.7).toFixed(1)}" height="${height.toFixed(1)}"/><text x="${middle.toFixed(1)}" y="${(top - 5).toFixed(1)}" text-anchor="middle">${number(speakers)}</text><text x="${middle.toFixed(1)}" y="${HEIGHT - 5}" text-anchor="middle">${articles}</text>`;
  });
  return `<figure><svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${safe(`Speakers by articles. ${label}.`)}"><path class="axis" d="M0 ${HEIGHT - BOTTOM}H${WIDTH}"/>${bars.join('')}</svg><figcaption>Speakers, by the number of articles they speak in</figcaption></figure>`;
}
