import { defineCheck } from '../check.js';
import { counted } from '../counted.js';
import { removeLines } from '../lines.js';
import { lay, PARAGRAPHS } from '../story.js';

/** Code that prose never has, each enough for a line with some of code's punctuation in it. */
const CODE: readonly RegExp[] = [
  /\bfunction\s*\w*\s*\([\w\s,]*\)\s*\{/u,
  /(?:^|[;{}\s(])(?:var|let|const)\s+[\w$]+\s*=\s*\S/u,
  /\b(?:window|document|googletag|dataLayer|adsbygoogle|_gaq|fbq|jQuery|gtag|console|navigator)(?:\.\w+|\[["'])/u,
  /\$\(\s*["'(.#\w]/u,
  /=>\s*[{(]/u,
  /\}\s*\)\s*\(?[\w.]*\)?\s*;/u,
  /\b(?:if|for|while)\s*\([^()]{1,80}\)\s*\{/u,
  /(?:^|[\s}])(?:[.#]?[\w-]+(?:[ ,>:.#][\w\s.#:>,-]*)?|@media[^{}]{1,80})\s*\{\s*(?:[\w-]+\s*:\s*[^;{}]{1,80};?\s*)+\}?/u,
  /^\s*[{[]\s*\{?\s*"[\w@$-]+"\s*:\s*["{[\dtfn]/u,
  /^\s*"[\w@$-]+"\s*:\s*(?:"[^"]*"|[\d.]+|true|false|null|[{[]),?\s*$/u,
  /^\s*[\w-]+\s*:\s*[^\s;:{}]+(?:\s[^\s;:{}]+){0,3};\s*$/u,
  /^\s*(?:\}|\]|\};|\}\);?|\]\)?;|\},|\],)\s*$/u,
  /<\/?(?:script|style)\b[^<>]*>/iu,
];
const CODE_MARK = /[{}();=<>[\]"]/gu;
/** Marks of code that a line needs beside one of the patterns. */
const FEWEST_MARKS = 2;
/** The share of such marks that makes a line code and no sentence about code. */
const MARK_SHARE = 0.04;

interface CodeLine {
  start: number;
  end: number;
  /** Whether it tells by itself; a bracket or a pair of key and value alone does not. */
  sure: boolean;
}

const WEAK = 3;

/** A line of code, or the code behind the prose of a line. */
function codeIn(line: string, at: number): CodeLine | undefined {
  const found = CODE.map((pattern) => pattern.exec(line)?.index ?? -1);
  const first = found.filter((index) => index >= 0);
  if (first.length === 0) return undefined;
  const from = Math.min(...first);
  const code = line.slice(from).trimStart();
  const start = at + from + (line.slice(from).length - code.length);
  const end = at + line.trimEnd().length;
  const marks = code.match(CODE_MARK)?.length ?? 0;
  const weak = found.slice(-1 - WEAK, -1).some((index) => index >= 0) && first.length === 1;
  if (weak) return { start, end, sure: false };
  return marks >= FEWEST_MARKS && marks >= MARK_SHARE * code.length ? { start, end, sure: true } : undefined;
}

/** Lines of code in a row; blank lines between do not count. */
function codeRuns(text: string): (CodeLine & { lines: number })[] {
  const runs: (CodeLine & { lines: number })[] = [];
  let isOpen = false;
  for (const { index, 0: line } of text.matchAll(/^.*\S.*$/gmu)) {
    const code = codeIn(line, index);
    const run = runs.at(-1);
    if (code && isOpen && run)
      Object.assign(run, { end: code.end, lines: run.lines + 1, sure: run.sure || code.sure });
    else if (code) runs.push({ ...code, lines: 1 });
    isOpen = code !== undefined;
  }
  return runs.filter(({ sure, lines }) => sure || lines >= WEAK);
}

export const scriptResidue = defineCheck({
  id: 'script-residue',
  level: 'error',
  summary: 'JavaScript, style sheets or JSON in the text',
  why: 'Scripts and styles were taken for text, and so the whole element is in doubt. A line counts where it has a pattern of code that prose never has and a share of code’s punctuation; a sentence that names a function or a variable is left alone. Lines in a row are one finding.',
  suggestion:
    'Leave out script, style and noscript elements before the text is read; --fix takes whole lines of code out.',
  *find({ text }) {
    for (const { start, end, lines } of codeRuns(text)) {
      const isWhole = text.slice(0, start).search(/\S[^\r\n]*$/u) < 0;
      const fix = isWhole ? [removeLines(text, { start, end })] : [{ start, end, replacement: '' }];
      yield { start, end, message: `${counted(lines, 'line')} of program code in the article.`, fix };
    }
  },
  examples: {
    good: [
      {
        text: lay(
          'The fault was in a function named “round”, which took a price for a weight.',
          ...PARAGRAPHS,
        ),
      },
      {
        text: lay('The window. The document. And then (on Monday) the bell; it rang: once.', PARAGRAPHS[1]!),
      },
    ],
    bad: [
      {
        text: lay(
          PARAGRAPHS[0]!,
          "googletag.cmd.push(function() { googletag.display('ad-1'); });",
          PARAGRAPHS[1]!,
        ),
        at: ['3:1'],
        fixed: lay(PARAGRAPHS[0]!, PARAGRAPHS[1]!),
      },
      {
        text: lay(
          PARAGRAPHS[0]!,
          '.card { display: none; margin: 0 auto; }',
          '@media (max-width: 600px) { .card { width: 100% } }',
        ),
        at: ['3:1'],
      },
      { text: lay(PARAGRAPHS[0]!, '{"@context":"https://schema.org","@type":"NewsArticle"}'), at: ['3:1'] },
    ],
  },
});
