import type { Analysis } from '../../article.js';
import { printable } from './characters.js';
import { cut, type Page } from './page.js';
import { counted } from './words.js';

/** What is in the text and not in the story: a line of page furniture, and a line of quoted words that nobody said. */
export function setAside(analysis: Analysis, page: Page): string[] {
  const terms = analysis.scareQuotes.map(({ text }) => text);
  return [
    ...furniture(analysis, page),
    ...(terms.length > 0 ? [samples('Terms in quotation marks', terms, page)] : []),
  ];
}

function furniture({ blocks, text }: Analysis, page: Page): string[] {
  const found = blocks.filter(({ kind }) => kind === 'furniture');
  if (found.length === 0) return [];
  const lines = found
    .flatMap(({ start, end }) => text?.slice(start, end).split('\n') ?? [])
    .filter((line) => line.trim() !== '');
  const count = Math.max(lines.length, found.length);
  return [samples(`Set aside ${counted(count, 'line')} of page furniture`, lines, page)];
}

/** "Title: one · another · …", each item once and as many of them as fit on a line. */
function samples(title: string, items: string[], { style, width }: Page): string {
  const shown = new Set<string>();
  for (const item of items) {
    if (shown.size > width) break;
    shown.add(printable(item));
  }
  const list = [...shown].filter(Boolean).join(' · ');
  return style.faint(cut(list ? `${title}: ${list}` : title, width));
}
