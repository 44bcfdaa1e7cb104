import { type Command, InvalidArgumentError, Option } from 'commander';
import { DIFF_PARTS, type DiffPart } from '../diff/article-diff.js';
import { DIFF_FORMATS } from '../reports/diff/index.js';
import { addInputOptions, addOutputOptions, offsetsOption, share } from './options.js';

const BEFORE_USAGE = `\
Tells what changed between two versions of a story: quotes added, dropped,
altered or given to another speaker; people, places and organizations named no
more; headline, byline and dateline. Exits with 1 where anything did.

Examples:
  article-analyze diff old.html new.html
  curl -s https://example.org/story | article-analyze diff saved.html -
  article-analyze diff --only quotes,people old.txt new.txt
  article-analyze diff --json old.json new.html | jq '.quotes[].changes'
`;

const AFTER_OPTIONS = `
Inputs:
  Two files of any format that article-analyze reads (not folders), one of them
  "-" for standard input; or what article-analyze --json made of one, which is
  not analysed anew.

Parts:
  ${DIFF_PARTS.join(', ')}

Changes of quotes:
  added, dropped    only the new, or only the old version has it
  altered           other words; those taken out and put in are marked
  re-attributed     another speaker, with the confidence of the less certain one
  attributed        a speaker where none could be told; unattributed the reverse
  speaker renamed   an unnamed speaker's name, or a fuller description of them
  quoted            in quotation marks where it was not; unquoted the reverse
  Marks, points, case, white space, the place in the text, and where a quote is
  split around its speaker do not count.

Formats:
  text      the report for people
  markdown  for pull requests and chats
  json      one object, with offsets in both versions;
            article-analyze schema diff prints its JSON Schema

Exit status:
  0  Nothing of what was compared changed.
  1  Something did.
  2  Wrong usage, or one of the two could not be read.
`;

/** Adds the options of `diff` and what its help says. */
export function addDiffOptions(command: Command): Command {
  command
    .description('tell what changed between two versions of a story')
    .addHelpText('before', BEFORE_USAGE)
    .addHelpText('after', AFTER_OPTIONS)
    .addOption(new Option('-f, --format <format>', 'how to report').choices(DIFF_FORMATS).default('text'))
    .addOption(new Option('--json', 'short for --format json').conflicts('format'))
    .option('--only <parts>', 'compare these alone: quotes,people or other parts below', parts)
    .option('--min-confidence <x>', 'tell no change of speaker below this confidence, 0 to 1', share, 0)
    .addOption(offsetsOption());
  return addOutputOptions(addInputOptions(command));
}

function parts(list: string): DiffPart[] {
  const named = list.split(',').map((part) => part.trim());
  const wrong = named.find((part) => !(DIFF_PARTS as readonly string[]).includes(part));
  if (wrong === undefined) return named as DiffPart[];
  throw new InvalidArgumentError(`There is no part "${wrong}": ${DIFF_PARTS.join(', ')}.`);
}
