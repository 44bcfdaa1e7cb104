import type { SourcesDescription, SourcesReport, SourcesSpeaker } from '../../../sources/figures.js';

import { safe } from '../../html/safe.js';
import { counted } from '../../text/words.js';
import { detailOf, number, onceOnly } from '../wording.js';
import { bar, type HtmlRow, patch, table } from './table.js';

const SPOKEN = ['articles', 'quotes', 'reported', 'words'] as const;
/** More names than anybody reads on the page. */
const MOST_ONCE = 1000;
const MOST_DESCRIPTIONS = 15;

/** The most quoted people and institutions, each with a bar of what they are sorted by. */
export function speakersSection({ topSpeakers, sortedBy }: SourcesReport, top: number): string {
  if (topSpeakers.length === 0) return '';
  const shown = topSpeakers.slice(0, top);
  const rows = speechRows(shown, sortedBy, (one) => ({
    label: one.name,
    detail: detailOf(one),
    mark: patch(one.kind === 'person' ? 1 : 5),
    colour: one.kind === 'person' ? 1 : 5,
  }));
  return `<section><h2>Most quoted</h2>
<p class="key">${patch(1)}people ${patch(5)}institutions · bars: ${sortedBy}</p>
${table({ caption: 'Speakers by name', columns: ['Speaker', ...SPOKEN], rows })}
${rest(topSpeakers.length - shown.length, 'speaker')}</section>`;
}

/** How those without a name are described. */
export function descriptionsSection({ topDescriptions, sortedBy }: SourcesReport, top: number): string {
  if (topDescriptions.length === 0) return '';
  const shown = topDescriptions.slice(0, Math.min(top, MOST_DESCRIPTIONS));
  const rows = speechRows(shown, sortedBy, ({ description }) => ({ label: description, colour: 4 }));
  return `<section><h2>Described, not named</h2>
<p>One description may be another person in every article.</p>
${table({ caption: 'Descriptions of speakers without a name', columns: ['Description', ...SPOKEN], rows })}
${rest(topDescriptions.length - shown.length, 'description')}</section>`;
}

/** Who speaks in one article alone, folded away. */
export function onceSection(report: SourcesReport): string {
  const names = onceOnly(report);
  if (names.length === 0) return '';
  const items = names.slice(0, MOST_ONCE).map(({ name }) => `<li>${safe(name)}</li>`);
  return `<details><summary>Who speaks in one article only</summary><ul class="names">${items.join('')}</ul>${rest(names.length - items.length, 'speaker')}</details>`;
}

interface Shown extends Pick<HtmlRow, 'label' | 'detail' | 'mark'> {
  colour: number;
}

function speechRows<T extends SourcesDescription | SourcesSpeaker>(
  speakers: readonly T[],
  sortedBy: SourcesReport['sortedBy'],
  shownAs: (speaker: T) => Shown,
): HtmlRow[] {
  const most = speakers[0]?.[sortedBy] || 1;
  return speakers.map((one) => {
    const { colour, ...shown } = shownAs(one);
    return {
      ...shown,
      cells: SPOKEN.map((figure) => number(one[figure])),
      plot: bar(one[sortedBy] / most, colour),
    };
  });
}

/** Says how many are not on the page. */
export const rest = (count: number, what: string): string =>
  count > 0 ? `<p class="rest">and ${safe(counted(count, `more ${what}`))}, in JSON and CSV</p>` : '';
