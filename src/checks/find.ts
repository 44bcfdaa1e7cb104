import type { InputArticle } from '../read/input.js';
import { type CheckedArticle, readChecked } from './article.js';
import type { Check, Remark } from './check.js';
import { EarlierArticles } from './earlier.js';
import type { Finding, Level } from './finding.js';
import { createFingerprints } from './fingerprint.js';
import { createLocator } from './locate.js';
import { checks } from './registry.js';
import type { Settings } from './settings.js';

/** Characters of the longest excerpt. */
const EXCERPT = 80;

interface Judged {
  check: Check;
  level: Level;
  remark: Remark;
}

/**
 * Checks one article by `settings` and gives its findings in the order of the text, and of the registry where two begin
 * at one place. Pure, but for the article being added to `earlier`, which the next article of the run is compared with.
 */
export function findAll(input: InputArticle, settings: Settings, earlier = new EarlierArticles()): Finding[] {
  const article = readChecked(input, earlier);
  const judged = checks.flatMap((check) => judge(check, article, settings));
  judged.sort((a, b) => a.remark.start - b.remark.start);
  earlier.add(article);
  return toFindings(judged, input);
}

function judge(check: Check, article: CheckedArticle, settings: Settings): Judged[] {
  const { level, options } = settings[check.id]!;
  if (level === 'off') return [];
  return [...check.find(article, options)].map((remark) => ({ check, level, remark }));
}

function toFindings(judged: readonly Judged[], { id, text, record, layout }: InputArticle): Finding[] {
  const locate = createLocator(text);
  const fingerprint = createFingerprints();
  return judged.map(({ check, level, remark: { start, end, message, fix = [] } }) => ({
    rule: check.id,
    level,
    message,
    suggestion: check.suggestion,
    file: record?.file ?? id,
    record: record ? { id, line: record.line } : null,
    within: record || layout ? 'text' : 'file',
    ...locate({ start, end }),
    start,
    end,
    excerpt: toExcerpt(text.slice(start, end)),
    fix,
    fingerprint: fingerprint(check.id, text.slice(start, end)),
  }));
}

/** The beginning of `words` on one line. */
function toExcerpt(words: string): string {
  const line = words
    .slice(0, 4 * EXCERPT)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1).trimEnd()}…` : line;
}
