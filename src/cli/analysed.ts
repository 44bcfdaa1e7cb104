import type { Analysis } from '../article.js';
import type { WorkOptions } from '../bulk/work.js';
import type { InputArticle } from '../read/input.js';
import { convertOffsets } from '../reports/offsets.js';

/** An analysis that was read, with what is asked of it: its text or none, its offsets in a unit, and no speakers below a confidence. */
export function takeAnalysis(
  { analysis, text }: Pick<InputArticle, 'analysis' | 'text'>,
  { includeText, minConfidence, offsets }: WorkOptions,
): Analysis {
  const { text: own, ...rest } = analysis!;
  const quotes = rest.quotes.map((quote) =>
    quote.speaker && quote.speaker.confidence < minConfidence ? { ...quote, speaker: null } : quote,
  );
  const { schemaVersion, id, language, ...others } = rest;
  const taken: Analysis = {
    schemaVersion,
    id,
    language,
    ...(includeText && own !== undefined ? { text } : {}),
    ...others,
    quotes,
  };
  return offsets === null ? taken : convertOffsets(taken, text, offsets);
}
