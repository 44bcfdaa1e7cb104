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

const WHOLE = /<html[\s>]/i;
const HEAD = /<head[\s>]/i;
const BODY = /<body[\s>]/i;

/** `html` with tags for its head, which may be left out: the parser looks for the body behind them, and nowhere else. */
const withHead = (html: string): string =>
  HEAD.test(html) ? html : html.replace(/<html(?:\s[^>]*)?>/i, '$&<head>').replace(BODY, '</head>$&');

/** Parses a page or a fragment of one; what comes out always has a body. */
export function parsePage(html: string): DomDocument {
  const clean = escapeStrayBrackets(html);
  const page = WHOLE.test(clean) && BODY.test(clean) ? withHead(clean) : `<html><body>${clean}</body></html>`;
  return parseHTML(page).document as unknown as DomDocument;
}
