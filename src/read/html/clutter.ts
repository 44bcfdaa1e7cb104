import { collectBlocks } from './blocks.js';
import { type DomDocument, type DomElement, type DomNode, wordsOf } from './dom.js';

/** Elements that are never read, and those whose words a reader sees beside the article. */
const UNSEEN = 'script, style, noscript, template, iframe, object, embed, svg, canvas';
const BESIDE = 'form, button, input, select, textarea, aside, nav, dialog';

/** Words in a class or an id that name something beside the article. */
const NAMED =
  /(?:^|[\s_-])(?:related|recirc\w*|promo\w*|shar(?:e|ing)\w*|social\w*|newsletter\w*|subscri\w+|sign-?up|credits?|most-?(?:read|popular)|read-?more|more-?(?:stories|from|on)|recommend\w*|trending|teasers?|outbrain|taboola|sponsor\w*|advert\w*|ads?|comments?|cookie\w*|paywall|author-?bio|tags?|breadcrumbs?|toolbar|pagination|disclaimer)(?:$|[\s_-])/i;

/** Characters of the largest element that its name alone can condemn, and its largest share of the article. */
const SMALL = 800;
const SMALL_SHARE = 0.2;

const nameOf = (element: DomElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.replace(
    /([a-z])(?=[A-Z])/g,
    '$1-',
  );

/** Words that were taken out of a page, and the rule that did it. */
export interface Removed {
  rule: string;
  /** Of its blocks, with a point between two. */
  words: string;
}

/** What was taken out of a page, by the comments that stand in its place. */
export type Marks = Map<DomNode, Removed>;

/** Takes `element` out of `page` and marks its place, if it has words. */
function take(page: DomDocument, element: DomElement, rule: string, marks: Marks): void {
  const blocks = element.isConnected ? collectBlocks(element) : [];
  if (blocks.length > 0) {
    const mark = page.createComment('');
    element.replaceWith(mark);
    marks.set(mark, { rule, words: blocks.map(({ text }) => text).join(' · ') });
  } else {
    element.remove();
  }
}

/** Takes scripts, style sheets and the like out of `root`: what nobody reads. */
export function removeUnseen(root: DomElement): void {
  for (const element of [...root.querySelectorAll(UNSEEN)]) element.remove();
}

/** Takes out of `page` what holds no article text: scripts, forms, asides. The words of the latter are marked. */
export function removeForeign(page: DomDocument, marks: Marks = new Map()): void {
  removeUnseen(page);
  for (const element of [...page.querySelectorAll(BESIDE)])
    take(page, element, `html-${element.localName}`, marks);
}

/** Whether an element is the credit in a caption, which is read with it. */
const isCredit = (element: DomElement): boolean =>
  /credit/i.test(nameOf(element)) && element.closest('figcaption') !== null;

/** Takes small elements out of `page` whose class or id says that they promote, share or credit something. */
export function removeNamed(page: DomDocument, marks: Marks = new Map()): void {
  const root = page.body;
  if (!root) return;
  const limit = Math.min(SMALL, wordsOf(root).length * SMALL_SHARE);
  for (const element of [...root.querySelectorAll('[class], [id]')])
    if (NAMED.test(nameOf(element)) && wordsOf(element).length <= limit && !isCredit(element))
      take(page, element, 'html-class', marks);
}
