import type { HtmlBlock } from './blocks.js';
import { collectBlocks } from './blocks.js';
import type { Marks, Removed } from './clutter.js';
import type { DomElement } from './dom.js';

/** The rule of a headline or byline that the text has already. */
export const REPEAT = 'html-repeat';
/** The rule of what Readability does not count as article. */
const OUTSIDE = 'html-outside';
/** Characters from which a part tells enough of itself. */
const LONGEST = 200;

/** A part of a page that was left out; `before` counts the article's blocks that come first. */
export interface LeftOut extends Removed {
  before: number;
}

/** The blocks of a page before its article is looked for, and where among them something was taken out. */
export interface Survey {
  blocks: HtmlBlock[];
  removed: LeftOut[];
}

/** Reads the page once through, and takes the marks out of it. */
export function surveyPage(root: DomElement, marks: Marks): Survey {
  const removed: LeftOut[] = [];
  const blocks = collectBlocks(root, (node, before) => {
    const found = marks.get(node);
    if (found) removed.push({ ...found, before });
  });
  for (const mark of marks.keys()) mark.remove();
  return { blocks, removed };
}

/** Adds words outside of the article to the list, those that stand together as one part. */
function addOutside(found: LeftOut[], words: string, before: number): void {
  const last = found.at(-1);
  if (last?.rule === OUTSIDE && last.before === before && last.words.length < LONGEST)
    last.words += ` · ${words}`;
  else if (last?.rule !== OUTSIDE || last.before !== before) found.push({ rule: OUTSIDE, words, before });
}

/** What of a surveyed page is not in its article, in reading order; `repeats` knows what says headline or byline once more. */
export function leftOut(
  survey: Survey,
  article: readonly HtmlBlock[],
  repeats: (block: HtmlBlock) => boolean,
): LeftOut[] {
  const places = new Map<string, number[]>();
  article.forEach(({ text }, i) => {
    const known = places.get(text);
    if (known) known.push(i);
    else places.set(text, [i]);
  });
  const found: LeftOut[] = [];
  const removed = [...survey.removed];
  let before = 0;
  survey.blocks.forEach((block, i) => {
    const { text } = block;
    while (removed[0] && removed[0].before <= i) found.push({ ...removed.shift()!, before });
    const place = places.get(text)?.shift();
    if (place !== undefined) before = Math.max(before, place + 1);
    else if (repeats(block)) found.push({ rule: REPEAT, words: text, before });
    else addOutside(found, text, before);
  });
  return [...found, ...removed.map((part) => ({ ...part, before }))];
}
