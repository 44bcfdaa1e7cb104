import { type DomElement, wordsOf } from './dom.js';

/** Elements that never hold the article's own words. */
const FOREIGN =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, input, select, textarea, aside, nav, dialog';

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

/** Takes scripts, forms, asides and other elements that hold no article text out of `root`. */
export function removeForeign(root: DomElement): void {
  for (const element of [...root.querySelectorAll(FOREIGN)]) element.remove();
}

/** Takes small elements out of `root` whose class or id says that they promote, share or credit something. */
export function removeNamed(root: DomElement): void {
  const limit = Math.min(SMALL, wordsOf(root).length * SMALL_SHARE);
  for (const element of [...root.querySelectorAll('[class], [id]')]) {
    if (NAMED.test(nameOf(element)) && wordsOf(element).length <= limit) element.remove();
  }
}
