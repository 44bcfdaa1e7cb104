import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html.js';

const FIRST =
  'The bakers of Lismore went on strike on Monday, a day before the fair, because flour has doubled in price.';
const SECOND =
  'The council promised to lend the bakers money until the harvest, but nobody could say where it would come from.';

/** Each part that was left out of a page, and the beginning of the block that it stood before. */
function droppedFrom(body: string): [rule: string, words: string, before: string][] {
  const { text, dropped = [] } = readHtml(
    `<html><head><title>Bakers strike</title></head><body>${body}</body></html>`,
  );
  return dropped.map(({ rule, words, at }) => [rule, words, text.slice(at, at + 10)]);
}

const article = (inside: string): string =>
  `<main><article><h1>Bakers strike</h1><p>${FIRST}</p>${inside}<p>${SECOND}</p></article></main>`;

describe('what is left out of a page', () => {
  it.each([
    [
      'an aside',
      '<aside><h3>Offers</h3><p>Bread and <b>butter</b></p></aside>',
      'html-aside',
      'Offers · Bread and butter',
    ],
    ['a form', '<form><label>Your name</label><input></form>', 'html-form', 'Your name'],
    [
      'a box that its class names',
      '<div class="related-box"><p>More bread</p></div>',
      'html-class',
      'More bread',
    ],
  ])('is %s, in its place', (_, inside, rule, words) => {
    expect(droppedFrom(article(inside))).toContainEqual([rule, words, SECOND.slice(0, 10)]);
  });

  it('is what stands around the article', () => {
    const page = `<nav><a href="/">Home</a></nav>${article('')}<footer><p>About us</p><p>Terms</p></footer>`;
    expect(droppedFrom(page)).toEqual([
      ['html-nav', 'Home', FIRST.slice(0, 10)],
      ['html-repeat', 'Bakers strike', FIRST.slice(0, 10)],
      ['html-outside', 'About us · Terms', ''],
    ]);
  });

  it('has no part twice, nor scripts, nor what has no words', () => {
    const inside =
      '<aside class="promo"><nav>Bread</nav></aside><script>bread()</script><svg><title>x</title></svg><div class="ad"></div>';
    expect(droppedFrom(article(inside)).filter(([rule]) => rule !== 'html-repeat')).toEqual([
      ['html-aside', 'Bread', SECOND.slice(0, 10)],
    ]);
  });

  it('is cut where it is long', () => {
    const [, words] = droppedFrom(`${article('')}<nav>${'Bread '.repeat(1000)}</nav>`).at(-1)!;
    expect(words).toMatch(/^Bread .{100,200}…$/);
  });

  it('does not break the paragraph that it stands in', () => {
    const { text } = readHtml(
      `<html><body>${article('<p>The price of <button>Share</button>flour has doubled since the flood.</p>')}`,
    );
    expect(text).toContain('The price of flour has doubled since the flood.');
  });
});
