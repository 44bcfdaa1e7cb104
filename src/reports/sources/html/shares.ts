import type { SourcesPart, SourcesReport, SourcesShares } from '../../../sources/figures.js';

import { safe } from '../../html/safe.js';
import { number, PART_NAMES, peopleAgainstInstitutions, percent } from '../wording.js';
import { patch, table } from './table.js';

/** The parts that make up the whole, each with its colour of the palette. */
const COLOURS: Partial<Record<keyof SourcesShares, number>> = {
  people: 1,
  institutions: 5,
  described: 4,
  unknown: 0,
};

const WIDTH = 400;
const ROW = 52;
const BAR = 26;
/** The narrowest segment that has room for its figure, in units of the plot. */
const ROOM = 34;

/** Named and unnamed, people and institutions: a bar each for quotes, words and sources, and the figures. */
export function sharesSection(report: SourcesReport): string {
  const { shares } = report;
  const sentence = peopleAgainstInstitutions(report);
  const rows = PART_NAMES.map(({ part, label, within }) => {
    const { quotes, quotesShare, reported, words, wordsShare, sources, sourcesShare } = shares[part];
    const ofSources = part === 'unknown' ? ['–', '–'] : [number(sources), percent(sourcesShare)];
    const colour = COLOURS[part];
    return {
      label,
      within,
      ...(colour === undefined ? {} : { mark: patch(colour) }),
      cells: [
        number(quotes),
        percent(quotesShare),
        number(words),
        percent(wordsShare),
        ...ofSources,
        number(reported),
      ],
    };
  });
  const columns = ['Said by', 'quotes', 'share', 'words', 'share', 'sources', 'share', 'reported'];
  return `<section><h2>Named and unnamed</h2>
${sentence ? `<p>${safe(sentence)}</p>` : ''}
<div class="pair">${plot(shares)}
${table({ caption: 'Quotes, words and sources by who speaks', columns, rows })}</div></section>`;
}

type Share = 'quotesShare' | 'wordsShare' | 'sourcesShare';

const BARS: readonly [label: string, share: Share][] = [
  ['Quotes', 'quotesShare'],
  ['Words in quotation marks', 'wordsShare'],
  ['Sources', 'sourcesShare'],
];

function plot(shares: SourcesShares): string {
  const bars = BARS.map(([label, share], index) => {
    const top = index * ROW;
    return `<text x="0" y="${top + 14}">${label}</text>${stack(shares, (part) => part[share], top + 20, BAR)}`;
  });
  return `<svg class="plot" viewBox="0 0 ${WIDTH} ${BARS.length * ROW}" role="img" aria-label="${safe(description(shares))}">${bars.join('')}</svg>`;
}

function description(shares: SourcesShares): string {
  const bars = BARS.map(([label, share]) => {
    const parts = stacked(shares, (part) => part[share]).map(({ name, size }) => `${name} ${percent(size)}`);
    return `${label}: ${parts.join(', ') || 'none'}`;
  });
  return `${bars.join('. ')}.`;
}

interface Segment {
  name: string;
  colour: number;
  size: number;
}

const stacked = (shares: SourcesShares, sizeOf: (part: SourcesPart) => number | null): Segment[] =>
  PART_NAMES.flatMap(({ part, label }) => {
    const colour = COLOURS[part];
    const size = sizeOf(shares[part]);
    return colour === undefined || !size ? [] : [{ name: label, colour, size }];
  });

/** One bar of all parts, each with its figure where it has room, as the inside of an SVG. */
function stack(
  shares: SourcesShares,
  sizeOf: (part: SourcesPart) => number | null,
  top: number,
  height: number,
): string {
  let x = 0;
  return stacked(shares, sizeOf)
    .map(({ name, colour, size }) => {
      const width = size * WIDTH;
      const from = x;
      x += width;
      const figure =
        width >= ROOM
          ? `<text class="figure" x="${(from + width / 2).toFixed(1)}" y="${top + height / 2 + 5}" text-anchor="middle">${percent(size)}</text>`
          : '';
      return `<g class="c${colour}"><rect x="${from.toFixed(1)}" y="${top}" width="${Math.max(0.5, width - 1).toFixed(1)}" height="${height}"><title>${safe(`${name}: ${percent(size)}`)}</title></rect>${figure}</g>`;
    })
    .join('');
}

/** The shares of a group's quotes as a thin bar below its name; the row has the figures. */
export const shareBar = (shares: SourcesShares): string =>
  `<svg class="bar" viewBox="0 0 ${WIDTH} 4" preserveAspectRatio="none" aria-hidden="true">${stacked(
    shares,
    ({ quotesShare }) => quotesShare,
  )
    .reduce<{ x: number; parts: string[] }>(
      ({ x, parts }, { colour, size }) => ({
        x: x + size * WIDTH,
        parts: [
          ...parts,
          `<rect class="c${colour}" x="${x.toFixed(1)}" width="${(size * WIDTH).toFixed(1)}" height="4"/>`,
        ],
      }),
      { x: 0, parts: [] },
    )
    .parts.join('')}</svg>`;
