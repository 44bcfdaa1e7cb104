import { type Command, Option } from 'commander';
import { CLEAN_FORMATS } from '../reports/clean/index.js';
import { addInputOptions, addOutputOptions } from './options.js';

const BEFORE_USAGE = `\
Prints the article of a page and nothing else: headline, byline, subheads and
paragraphs, without menus, players, captions, related stories and the like.

Examples:
  article-analyze clean page.html                   read it, or pipe it on
  article-analyze clean --explain page.html         what was dropped, and why
  article-analyze clean -f markdown -o story.md page.html
  article-analyze clean -f ndjson pages/ | jq -r .body
`;

const AFTER_OPTIONS = `
Formats:
  text      one block a line, a blank line between two
  markdown  headline and subheads as headings, quotations and lists as such
  json      headline, byline, dateline and body; the blocks with their offsets,
            kinds and rules, captions too; with --explain what was dropped too;
            article-analyze schema clean prints its JSON Schema
  ndjson    the same, one article a line
  With several inputs, text has a line with its name above each article.

Inputs and exit status are those of article-analyze; see article-analyze --help.
`;

/** Adds the options of `clean` and what its help says. */
export function addCleanOptions(command: Command): Command {
  command
    .description('print the article of a page without the page around it')
    .addHelpText('before', BEFORE_USAGE)
    .addHelpText('after', AFTER_OPTIONS)
    .addOption(
      new Option('-f, --format <format>', 'how to print the article').choices(CLEAN_FORMATS).default('text'),
    )
    .addOption(new Option('--json', 'short for --format json').conflicts('format'))
    .option('--explain', 'show kept and dropped lines, each with the rule that decided');
  return addOutputOptions(addInputOptions(command));
}
