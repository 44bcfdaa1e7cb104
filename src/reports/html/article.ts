import type { Analysis, AnalysisError } from '../../article.js';
import { counted } from '../text/words.js';
import { entities } from './entities.js';
import { safe } from './safe.js';
import { story } from './story.js';
import { strip } from './strip.js';
import { voicesOf } from './voices.js';

/** One article of the page, as HTML: who speaks where, the text, and who and what is named. `index` counts from 0. */
export function article(analysis: Analysis, index: number): string {
  const prefix = `a${index + 1}-`;
  const voices = voicesOf(analysis);
  const text = analysis.text ?? '';
  return `<article aria-label="${safe(titleOf(analysis))}">
<header class="meta">${meta(analysis)}</header>
${strip(analysis, voices, prefix)}
<div class="text" lang="${safe(analysis.language)}">
${story(analysis, text, voices, prefix)}
</div>
<aside aria-label="${safe(`What is named in: ${titleOf(analysis)}`)}">
${summary(analysis)}
${entities(analysis, voices, prefix)}
</aside>
</article>
`;
}

/** A line of the list of many articles, behind which the article is folded away. */
export function folded(analysis: Analysis, index: number): string {
  const { people, quotes, id } = analysis;
  const figures = [id, counted(people.length, 'person', 'people'), counted(quotes.length, 'quote')].join(
    ' · ',
  );
  return `<details class="article"><summary><strong>${safe(titleOf(analysis))}</strong> <small>${safe(figures)}</small></summary>
${article(analysis, index)}</details>
`;
}

/** Stands in the place of an article that was not analysed. */
export function failure({ id, error }: AnalysisError): string {
  return `<p class="failure"><strong>${safe(id)}</strong>: not analysed. ${safe(error.message)}</p>\n`;
}

/** The headline on one line, or else the id. */
function titleOf({ headline, id }: Analysis): string {
  return headline?.text.replace(/\s+/g, ' ') ?? id;
}

function meta({ id, site, published, stats, warnings }: Analysis): string {
  const facts = [id, site, published?.slice(0, 10), counted(stats.words, 'word')].filter(Boolean) as string[];
  const notes = warnings.map(({ message }) => `<p class="warning">${safe(message)}</p>`);
  return `<p>${safe(facts.join(' · '))}</p>
<p class="key"><span class="name person">person</span><span class="name place">place</span><span class="name organization">organization</span><span class="quote direct c0">quote</span><span class="quote indirect c0">reported speech</span><span class="quote direct c0 uncertain">speaker uncertain</span></p>${notes.join('')}`;
}

function summary({ summary }: Analysis): string {
  if (summary.length === 0) return '';
  const items = summary.map(({ text }) => `<li>${safe(text)}</li>`);
  return `<section class="summary"><h3>Summary</h3><ul>${items.join('')}</ul></section>`;
}
