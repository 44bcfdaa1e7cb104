import { type DomElement, type DomNode, isElement, isText, oneLine } from './dom.js';

/** A block of a page: its words on one line, the element that holds them, and how many of its characters are links. */
export interface HtmlBlock {
  text: string;
  /** Local name of the nearest element that makes a block: "p", "h2", "li", "figcaption". */
  element: string;
  linked: number;
}

const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 ' +
    'h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements that name what is inside them, whatever plainer blocks stand between. */
const NAMING = new Set([
  'figcaption',
  'blockquote',
  'li',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'dt',
  'dd',
]);

/** Elements that set a credit off from its caption, with no space between. */
const PARTS = new Set(['span', 'small', 'cite']);

/** One step of the walk: a node to enter, or the end of an element that was entered. */
type Step = { node: DomNode; name: string; linked: boolean } | { leave: string };

class Collector {
  readonly blocks: HtmlBlock[] = [];
  private text = '';
  private linked = 0;

  add(text: string, linked: boolean): void {
    this.text += text;
    if (linked) this.linked += oneLine(text).length;
  }

  /** Adds the words of a text node inside `element`; in preformatted text each of its lines is a block. */
  addLines(text: string, element: string, linked: boolean): void {
    const lines = element === 'pre' ? text.split(/\r\n|[\n\r]/) : [text];
    lines.forEach((line, i) => {
      if (i) this.flush(element);
      this.add(line, linked);
    });
  }

  /** Ends the block; its words were those of `element`. */
  flush(element: string): void {
    const text = oneLine(this.text);
    if (text) this.blocks.push({ text, element, linked: this.linked });
    this.text = '';
    this.linked = 0;
  }
}

/** A line break ends a block in preformatted text and where two stand together; else it is a space. */
function breakLine(collector: Collector, node: DomElement, name: string): void {
  const next = (node as { nextElementSibling?: DomElement | null }).nextElementSibling;
  const text = (node as { nextSibling?: DomNode | null }).nextSibling;
  const doubled =
    next?.localName === 'br' && (text === next || (!!text && isText(text) && !oneLine(text.nodeValue ?? '')));
  if (doubled || name === 'pre') collector.flush(name);
  else collector.add(' ', false);
}

function enter(
  collector: Collector,
  element: DomElement,
  name: string,
  linked: boolean,
  stack: Step[],
): void {
  const tag = element.localName;
  if (tag === 'br') {
    breakLine(collector, element, name);
    return;
  }
  const isBlock = BLOCKS.has(tag);
  const inner = isBlock && !(NAMING.has(name) && !NAMING.has(tag)) ? tag : name;
  if (isBlock) {
    collector.flush(name);
    stack.push({ leave: inner });
  } else if (name === 'figcaption' && PARTS.has(tag)) collector.add(' ', false);
  const children = element.childNodes;
  for (let i = children.length - 1; i >= 0; i--) {
    stack.push({ node: children[i]!, name: inner, linked: linked || tag === 'a' });
  }
}

/**
 * The blocks of `root` in reading order. Walks without recursion: pages nest thousands of elements deep. `onOther` is told
 * of nodes that are neither elements nor text, with the number of blocks before.
 */
export function collectBlocks(
  root: DomElement,
  onOther: (node: DomNode, before: number) => void = () => {},
): HtmlBlock[] {
  const collector = new Collector();
  const stack: Step[] = [{ node: root, name: 'div', linked: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) collector.flush(step.leave);
    else if (isElement(step.node)) enter(collector, step.node, step.name, step.linked, stack);
    else if (isText(step.node)) collector.addLines(step.node.nodeValue ?? '', step.name, step.linked);
    else onOther(step.node, collector.blocks.length);
  }
  collector.flush('div');
  return collector.blocks;
}
