/** Elements that have no end tag, or whose end tag is left out so often that a parser closes them by itself. */
const SELF_CLOSING = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot ' +
    'option optgroup colgroup'
  ).split(' '),
);
const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;

/** How many elements deep `html` nests at most, from its tags alone. */
export function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (SELF_CLOSING.has(name!.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const CODE = /<(\/?)(?:script|style)\b/gi;

/** `html` without its scripts and style sheets, in one pass. */
function withoutCode(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let inside = false;
  for (const { 1: slash, index } of html.matchAll(CODE)) {
    if (!inside && !slash) kept.push(html.slice(from, index));
    if (inside && slash) from = index;
    inside = !slash;
  }
  return kept.join('\n') + (inside ? '' : html.slice(from));
}

/** The words of a page that cannot be parsed: what stands outside of tags, each stretch on a line of its own. */
export const stripTags = (html: string): string =>
  withoutCode(html)
    .replace(/(?:<[^<>]*>\s*)+/g, '\n')
    .trim();

/** `html` with angle brackets that begin no tag as characters, so that they cost a parser nothing. */
export const escapeStrayBrackets = (html: string): string => html.replace(/<(?![a-z/!?])/gi, '&lt;');
