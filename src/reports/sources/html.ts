import type { SourcesReport } from '../../sources/figures.js';

import { closing, type Dress, opening } from '../html/document.js';
import { safe } from '../html/safe.js';
import type { SourcesFormat } from './format.js';
import { groupsSection } from './html/groups.js';
import { returnsSection } from './html/returns.js';
import { sharesSection } from './html/shares.js';
import { descriptionsSection, speakersSection } from './html/speakers.js';
import { SOURCES_STYLE } from './html/style.js';
import { caveats, number, percent, RULES, rate } from './wording.js';

const DRESS: Dress = { style: SOURCES_STYLE, script: '' };

/** One page that needs nothing else: the figures, with plots, and a table for each of them. */
export const html: SourcesFormat = (report, { top }) => {
  const sections = [
    sharesSection(report),
    groupsSection(report),
    speakersSection(report, top),
    returnsSection(report),
    descriptionsSection(report, top),
    rules(),
  ];
  const isEmpty = report.quotes + report.reported === 0;
  return [
    opening('Who is quoted', DRESS),
    summary(report),
    isEmpty
      ? `<section><p>No quotes were found.</p></section>${rules()}`
      : sections.filter(Boolean).join('\n'),
    '\n',
    closing(DRESS),
  ].join('');
};

function summary(report: SourcesReport): string {
  const { articles, words, quotes, reported, sources, quotesPer1000Words, shares, speakers } = report;
  const figures: [string, string][] = [
    ['articles', number(articles)],
    ['words', number(words)],
    ['quotes', number(quotes)],
    ['quotes per 1,000 words', rate(quotesPer1000Words)],
    ['reported statements', number(reported)],
    ['sources', number(sources)],
    ['named speakers', number(speakers.total)],
    ['quotes with a name', percent(shares.named.quotesShare)],
  ];
  const notes = caveats(report).map((sentence) => `<li>${safe(sentence)}</li>`);
  return `<dl class="figures">${figures.map(([label, figure]) => `<div><dt>${label}</dt><dd>${figure}</dd></div>`).join('')}</dl>
${notes.length > 0 ? `<ul class="caveats">${notes.join('')}</ul>\n` : ''}`;
}

const rules = (): string =>
  `<section><h2>How this was counted</h2><ul class="rules">${RULES.map((rule) => `<li>${safe(rule)}</li>`).join('')}</ul></section>`;
