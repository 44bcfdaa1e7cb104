import { keepAnnotated, type Placed, placeAnnotations } from './annotations/place.js';
import type { Analysis, Warning } from './article.js';
import { findBlocks, type Layout } from './clean/blocks.js';
import { findCaptions } from './clean/captions.js';
import { detectLanguage } from './language/detect.js';
import type { Document } from './language/document.js';
import { readDocument } from './language/read.js';
import { createTagger } from './language/tags.js';
import { mergeNames } from './names/entities.js';
import { findNames } from './names/find.js';
import { hintsOf } from './names/hints.js';
import { rankEntities } from './names/rank.js';
import { findPublication } from './publication.js';
import { countSpeakers, finishQuotes } from './quotes/assemble.js';
import { findQuotes } from './quotes/find.js';
import { findQuotedSegments } from './quotes/marks.js';
import { endUnclosed } from './quotes/unclosed.js';
import { hasOwnText, type InputArticle } from './read/input.js';
import { type InStage, unmeasured } from './stages.js';
import { countStats } from './stats.js';
import { summarize } from './summary.js';

/** What an analysis is asked for. */
export interface AnalyzeOptions {
  /** How many sentences the summary has at most; 3 by default, 0 for none. */
  summary?: number;
  /** Quotes whose speaker is less certain than this (0 to 1) are reported without one; 0 by default. */
  minConfidence?: number;
  /** Put the text that the offsets point into in the analysis; false by default. */
  includeText?: boolean;
}

const SUMMARY_SENTENCES = 3;

/**
 * Analyses the raw text of one news article: its blocks, people, places, organizations, quotes and their speakers.
 * Pure: reads no file, prints nothing, and gives the same analysis for the same text. `id` stands in the analysis ("" by default).
 */
export function analyze(text: string, options: AnalyzeOptions & { id?: string } = {}): Analysis {
  return analyzeArticle({ id: options.id ?? '', text, warnings: [] }, options);
}

/**
 * The way of an article, top to bottom: each stage takes what came before and gives a plain value. `inStage` does the work of each,
 * and may measure it.
 */
export function analyzeArticle(
  article: InputArticle,
  options: AnalyzeOptions = {},
  inStage: InStage = unmeasured,
): Analysis {
  const { text } = article;
  const layout = article.layout ?? inStage('clean', () => layOut(article));
  const { blocks, headline, byline, dateline } = layout;
  const document = inStage('tokens', () => readDocument(text, blocks, dateline));
  const language = inStage('language', () => detectLanguage(document, article.language));
  const { entities, quotes, scareQuotes } = article.annotations
    ? placeAnnotations(document, article.annotations)
    : findNamesAndQuotes(document, layout, language, inStage);
  const { people, places, organizations, ids } = inStage('entities', () =>
    rankEntities(document, entities, countSpeakers(quotes)),
  );
  return {
    schemaVersion: 1,
    id: article.id,
    language,
    ...(options.includeText || hasOwnText(article) ? { text } : {}),
    headline,
    byline,
    dateline,
    ...inStage('publication', () => findPublication(article, layout)),
    blocks,
    captions: findCaptions(text, blocks),
    people,
    places,
    organizations,
    quotes: finishQuotes(quotes, ids, options.minConfidence ?? 0),
    scareQuotes,
    summary: inStage('summary', () => summarize(document, options.summary ?? SUMMARY_SENTENCES)),
    stats: countStats(document),
    warnings: [...article.warnings, ...(article.annotations ? [] : languageWarnings(language))],
    ...(article.meta ? { meta: article.meta } : {}),
  };
}

/** The blocks of a text; what somebody annotated lies in none of furniture. */
function layOut({ text, annotations }: InputArticle): Layout {
  const layout = findBlocks(text);
  return annotations ? { ...layout, blocks: keepAnnotated(layout.blocks, annotations) } : layout;
}

/** Who and what is named, what is quoted, and from whom. */
function findNamesAndQuotes(
  document: Document,
  { byline, dateline }: Layout,
  language: string,
  inStage: InStage,
): Placed {
  const tagger = createTagger(document);
  const quoted = endUnclosed(document.text, findQuotedSegments(document.text, document.paragraphs));
  const names = inStage('names', () => findNames(document, { hints: hintsOf(byline, dateline), quoted }));
  const entities = inStage('entities', () => mergeNames(document, names));
  const found = inStage('quotes', () =>
    findQuotes(document, language, tagger, quoted, names, entities, inStage),
  );
  return { entities, ...found };
}

function languageWarnings(language: string): Warning[] {
  if (language === 'en' || language === 'und') return [];
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  const message = `The text looks like ${name}. article-analyze reads English, so names, quotes and speakers may be wrong.`;
  return [{ code: 'not-english', message }];
}
