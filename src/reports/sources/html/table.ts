import { safe } from '../../html/safe.js';

/** What a table shows. All texts are plain; `mark` and `plot` are HTML. */
export interface HtmlTable {
  caption: string;
  /** The first is that of the row's name. */
  columns: readonly string[];
  rows: readonly HtmlRow[];
}

export interface HtmlRow {
  label: string;
  /** More about it, fainter. */
  detail?: string;
  /** What stands in front of the name: a patch of the plot's colour. */
  mark?: string;
  /** A bar below the name. */
  plot?: string;
  /** Whether it is a part of a row above. */
  within?: boolean;
  cells: readonly string[];
}

/** A table that scrolls by itself where it is too wide. */
export function table({ caption, columns, rows }: HtmlTable): string {
  const head = columns.map((column) => `<th scope="col">${safe(column)}</th>`).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${safe(caption)}"><table><caption>${safe(caption)}</caption><thead><tr>${head}</tr></thead><tbody>
${rows.map(row).join('\n')}
</tbody></table></div>`;
}

function row({ label, detail = '', mark = '', plot = '', within = false, cells }: HtmlRow): string {
  const more = detail ? ` <small>${safe(detail)}</small>` : '';
  const values = cells.map((cell) => `<td>${safe(cell)}</td>`).join('');
  return `<tr${within ? ' class="within"' : ''}><th scope="row">${mark}${safe(label)}${more}${plot}</th>${values}</tr>`;
}

/** A thin bar for a share from 0 to 1 of the room that there is; the row has the figure. */
export function bar(share: number, colour = 1): string {
  const width = Math.max(share > 0 ? 0.5 : 0, Math.min(1, share) * 100);
  return `<svg class="bar c${colour}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${width.toFixed(1)}" height="4"/></svg>`;
}

/** A patch of a colour of the plots. */
export const patch = (colour: number): string =>
  `<svg class="patch c${colour}" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2"/></svg>`;
