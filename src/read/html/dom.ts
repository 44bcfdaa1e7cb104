import { parseHTML } from 'linkedom';
import { withoutUnprintable } from '../../invisible.js';
import { escapeStrayBrackets } from './tags.js';

/** What this program uses of the document object model. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  readonly isConnected: boolean;
  closest(selector: string): DomElement | null;
  replaceWith(node: DomNode): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  createComment(words: string): DomNode;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const isText = (node: DomNode): boolean => node.nodeType === TEXT;

/** `text` on one line: nothing invisible, white space as single spaces, none at the ends. */
export const oneLine = (text: string): string => withoutUnprintable(text).replace(/\s+/gu, ' ').trim();

/** The words of `node` on one line; none where there is no node. */
export const wordsOf = (node: DomNode | null): string => oneLine(node?.textContent ?? '');

const START = /<html(?:\s[^>]*)?>/i;
const HEAD = /<head[\s>]/i;
const HEAD_END = /<\/head\s*>/i;
const BODY = /<body[\s>]/i;

/**
 * `html` with the tags of head and body, which may be left out in a page: the parser looks for the body behind the head, and
 * nowhere else. A fragment becomes a page.
 */
function withTags(html: string): string {
  if (!START.test(html)) return `<html><body>${html}</body></html>`;
  if (BODY.test(html))
    return HEAD.test(html) ? html : html.replace(START, '$&<head>').replace(BODY, '</head>$&');
  return HEAD_END.test(html)
    ? html.replace(HEAD_END, '$&<body>')
    : html.replace(START, '$&<head></head><body>');
}

/** Parses a page or a fragment of one; what comes out always has a body. */
export const parsePage = (html: string): DomDocument =>
  parseHTML(withTags(escapeStrayBrackets(html))).document as unknown as DomDocument;
