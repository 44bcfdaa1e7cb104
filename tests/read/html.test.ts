import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HtmlText, readHtml } from '../../src/read/html.js';

const PARAGRAPHS = [
  'The bakers of Lismore went on strike on Monday, a day before the fair, because the price of flour has doubled since the flood.',
  '“We sell bread for less than it costs us to bake it,” said Ada Quill, who has run the shop beside the bridge for thirty years.',
  'The council promised to lend the bakers money until the harvest, but nobody could say on Tuesday where that money would come from.',
  'In the north of the county some mills have closed, and the nearest one that still grinds wheat lies two hours away by cart.',
];

interface Parts {
  head?: string;
  top?: string;
  inside?: string;
  bottom?: string;
}

/** A page as a newspaper serves it, with `inside` in the middle of its article. */
function page({ head = '', top = '', inside = '', bottom = '' }: Parts = {}): string {
  const [first, second, third, fourth] = PARAGRAPHS.map((words) => `<p>${words}</p>`);
  return `<!doctype html><html lang="en-GB"><head><title>Bakers Strike Before the Fair | The Lismore Post</title>${head}</head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main>${top}
    <article><h1>Bakers Strike Before the Fair</h1>${first}${second}${inside}${third}${fourth}</article>
    </main>${bottom}<footer><a href="/privacy">Privacy Policy</a></footer></body></html>`;
}

/** The words of the blocks of `kind`. */
const wordsOf = ({ text, layout }: HtmlText, kind: string): string[] =>
  layout.blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));

describe('an article on a web page', () => {
  it('comes out as headline and paragraphs, one a line', () => {
    const read = readHtml(page());
    expect(read.text).toBe(['Bakers Strike Before the Fair', ...PARAGRAPHS].join('\n\n'));
    expect(read.layout.headline?.text).toBe('Bakers Strike Before the Fair');
    expect(wordsOf(read, 'paragraph')).toEqual(PARAGRAPHS);
    expect(read.warnings).toEqual([]);
    expect(read.language).toBe('en');
  });

  it.each([
    ['a subhead', '<h2>Where the wheat went</h2>', 'subhead', 'Where the wheat went'],
    [
      'a list item',
      '<ul><li>Flour has doubled in price since the flood.</li></ul>',
      'paragraph',
      'Flour has doubled in price since the flood.',
    ],
    [
      'a quotation',
      '<blockquote><p>There is no bread to be had here.</p></blockquote>',
      'paragraph',
      'There is no bread to be had here.',
    ],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The bakers at the bridge on Monday</figcaption></figure>',
      'caption',
      'The bakers at the bridge on Monday',
    ],
    [
      'decoded entities',
      '<p>Bread &amp; butter, caf&eacute; &#8212; all closed.</p>',
      'paragraph',
      'Bread & butter, café — all closed.',
    ],
    [
      'words with markup inside',
      '<p>The <b>old</b> mill, <a href="/m">it is said</a>, is for sale.</p>',
      'paragraph',
      'The old mill, it is said, is for sale.',
    ],
    [
      'a table cell',
      '<table><tr><td>Wheat was sold at nine crowns</td><td>Rye was sold at six crowns</td></tr></table>',
      'paragraph',
      'Rye was sold at six crowns',
    ],
    [
      'a line of preformatted text',
      '<pre>Flour and water,\nnothing else at all.</pre>',
      'paragraph',
      'nothing else at all.',
    ],
    [
      'a paragraph after two line breaks',
      '<p>One baker left the town.<br><br>Another stayed behind.</p>',
      'paragraph',
      'Another stayed behind.',
    ],
  ])('keeps %s', (_, inside, kind, words) => {
    expect(wordsOf(readHtml(page({ inside })), kind)).toContain(words);
  });

  it.each([
    ['<ul><li>Flour has doubled in price.</li></ul>', 'Flour has doubled in price.', 'list-item'],
    ['<ol><li><p>Flour has doubled in price.</p></li></ol>', 'Flour has doubled in price.', 'list-item'],
    ['<blockquote><p>There is no bread here.</p></blockquote>', 'There is no bread here.', 'quotation'],
    ['<table><tr><td>Wheat</td><td>Nine crowns a sack</td></tr></table>', 'Nine crowns a sack', 'table-cell'],
    ['<pre>Flour and water,\nnothing else.</pre>', 'nothing else.', 'preformatted'],
    ['<p>Flour has doubled in price.</p>', 'Flour has doubled in price.', undefined],
  ])('tells how a block is set: %s', (inside, words, form) => {
    const { text, layout } = readHtml(page({ inside }));
    const block = layout.blocks.find(({ start, end }) => text.slice(start, end) === words);
    expect(block?.form).toBe(form);
  });

  it.each([
    ['a script', '<script>var words = "Unwanted words";</script>'],
    ['a style sheet', '<style>.a { content: "Unwanted words" }</style>'],
    ['a comment', '<!-- Unwanted words -->'],
    ['an aside', '<aside><p>Unwanted words about something else entirely.</p></aside>'],
    ['a form', '<form><label>Unwanted words</label><input name="a"></form>'],
    [
      'a box of related stories',
      '<div class="related-stories"><p>Unwanted words about another strike.</p></div>',
    ],
    [
      'a box of promotion in camel case',
      '<div class="storyPromo"><p>Unwanted words about a fine offer.</p></div>',
    ],
    ['an invitation', '<div id="newsletter"><p>Unwanted words in your mailbox every day.</p></div>'],
    ['a template', '<template><p>Unwanted words</p></template>'],
  ])('leaves out %s', (_, inside) => {
    expect(readHtml(page({ inside })).text).not.toContain('Unwanted words');
  });

  it.each([
    ['a line of links', '<p><a href="/a">Millers ask for higher prices at the fair</a></p>', 'html-links'],
    ['a pointer to another story', '<p>Read more: Millers ask for higher prices</p>', 'related-label'],
    ['an advertisement label', '<p>Advertisement</p>', 'advertisement'],
  ])('sets aside %s', (_, inside, rule) => {
    const { blocks } = readHtml(page({ inside })).layout;
    expect(blocks.filter((block) => block.kind === 'furniture').map((block) => block.rule)).toEqual([rule]);
  });

  it('finds the dateline', () => {
    const html = page().replace('<p>The bakers', '<p>LISMORE, Norland (NS) — The bakers');
    expect(readHtml(html).layout.dateline).toMatchObject({ text: 'LISMORE, Norland (NS)', place: 'LISMORE' });
  });
});

describe('an AMP page', () => {
  const amp = page({
    head:
      '<script async src="https://cdn.example/v0.js"></script><style amp-custom>.a{color:red}</style>' +
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Cleo Marsh"},"datePublished":"2031-03-03"}</script>',
    inside:
      '<amp-img src="a.jpg" layout="responsive"><noscript><img src="a.jpg"></noscript></amp-img>' +
      '<amp-ad type="x"><div placeholder>Advertisement</div></amp-ad><amp-iframe src="b"></amp-iframe>' +
      '<figure><amp-img src="c.jpg"></amp-img><figcaption>The bridge on Monday</figcaption></figure>',
    bottom:
      '<amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><amp-analytics></amp-analytics>',
  }).replace('<html ', '<html ⚡ ');

  it('is read like any other', () => {
    const read = readHtml(amp);
    expect(wordsOf(read, 'paragraph')).toEqual(PARAGRAPHS);
    expect(wordsOf(read, 'caption')).toEqual(['The bridge on Monday']);
    expect(read.layout.byline?.authors).toEqual(['Cleo Marsh']);
    expect(read).toMatchObject({ language: 'en', publication: { published: '2031-03-03' }, warnings: [] });
  });
});

describe('the authors', () => {
  const linked = (author: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', author }] })}</script>`;
  it.each([
    ['a meta element', '<meta name="author" content="By Cleo Marsh and Ben Roe">', ['Cleo Marsh', 'Ben Roe']],
    [
      'linked data',
      linked([{ '@type': 'Person', name: 'Cleo Marsh' }, { name: 'Ben Roe' }]),
      ['Cleo Marsh', 'Ben Roe'],
    ],
    ['linked data with one name', linked({ name: 'Cleo Marsh' }), ['Cleo Marsh']],
  ])('come from %s', (_, head, authors) => {
    const { text, layout } = readHtml(page({ head }));
    expect(layout.byline).toMatchObject({ text: `By ${authors.join(', ')}`, authors });
    expect(text.slice(layout.byline!.start, layout.byline!.end)).toBe(layout.byline!.text);
    expect(layout.blocks[1]).toMatchObject({ kind: 'byline' });
  });

  it('come from a marked byline, which is not said twice', () => {
    const { text, layout } = readHtml(page({ inside: '<p class="byline">By Cleo Marsh</p>' }));
    expect(layout.byline?.authors).toEqual(['Cleo Marsh']);
    expect(text.match(/Cleo Marsh/g)).toHaveLength(1);
  });

  it.each([
    ['By Cleo Marsh and Ben Roe', ['Cleo Marsh', 'Ben Roe']],
    ['By Norland Press Agency', []],
  ])('come from a first paragraph that is a byline: %s', (words, authors) => {
    const html = page().replace('</h1>', `</h1><p>${words}</p>`);
    const { layout } = readHtml(html);
    expect(layout.byline).toMatchObject({ text: words, authors });
    expect(layout.blocks[1]).toMatchObject({ kind: 'byline', rule: 'byline' });
  });

  it('do not come from a paragraph further down', () => {
    const html = page().replace('</article>', '<p>By Cleo Marsh and Ben Roe</p></article>');
    expect(readHtml(html).layout.byline).toBeNull();
  });

  it.each([
    ['nobody', ''],
    ['an address', '<meta property="article:author" content="https://example.org/lismore">'],
    ['broken linked data', '<script type="application/ld+json">{"author": </script>'],
    ['an agency', '<meta name="author" content="Norland Press Agency">'],
  ])('are unknown where the page names %s', (_, head) => {
    expect(readHtml(page({ head })).layout.byline).toBeNull();
  });
});

describe('the headline', () => {
  const untitled = page().replace('<h1>Bakers Strike Before the Fair</h1>', '');
  it.each([
    ['the title without the name of the site', untitled],
    [
      'the title that is shared',
      untitled.replace(
        /<title>.*<\/title>/,
        '<title>x</title><meta property="og:title" content="Bakers Strike Before the Fair">',
      ),
    ],
    ['the heading that the title repeats', page({ top: '<h1>The Lismore Post</h1>' })],
    [
      'the title without a site that names itself',
      untitled.replace(
        '| The Lismore Post</title>',
        '- The Lismore Post</title><meta property="og:site_name" content="The Lismore Post">',
      ),
    ],
  ])('is %s', (_, html) => {
    expect(readHtml(html).layout.headline?.text).toBe('Bakers Strike Before the Fair');
  });

  it('is found in a page whose head and body have no tags', () => {
    const whole = page({ inside: '<div class="promo">Unwanted words</div>' });
    const headless = whole.replace(/<\/?head>/g, '');
    const bodyless = whole.replace(/<\/?body>/g, '');
    for (const html of [whole, headless, bodyless, headless.replace(/<\/?body>/g, '')]) {
      const { text, layout, language } = readHtml(html);
      expect(language).toBe('en');
      expect(layout.headline?.text).toBe('Bakers Strike Before the Fair');
      expect(text).not.toContain('Unwanted words');
    }
  });

  it('keeps a dash of its own', () => {
    const html = untitled.replace(/<title>.*<\/title>/, '<title>Bread - a history of bakers</title>');
    expect(readHtml(html).layout.headline?.text).toBe('Bread - a history of bakers');
  });
});

describe('a page without a readable article', () => {
  it('gives all of its text with a warning', () => {
    const { text, warnings } = readHtml('<div hidden><p>Bread</p><p>Butter &amp; milk</p></div>');
    expect(text).toBe('Bread\n\nButter & milk');
    expect(warnings.map((warning) => warning.code)).toEqual(['no-article-found']);
  });

  it('is read cell by cell where it is a table', () => {
    expect(readHtml('<table><tr><td>Bread</td><td>Butter</td></tr></table>').text).toBe('Bread\n\nButter');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['a document type', '<!doctype html>'],
    ['an empty element', '<html></html>'],
    ['a script alone', '<script>let a = 1;</script>'],
    ['an unclosed attribute', `<p ${'a="'.repeat(1000)}`],
  ])('is empty, with a warning: %s', (_, html) => {
    expect(readHtml(html)).toMatchObject({
      text: '',
      layout: { blocks: [] },
      warnings: [{ code: 'empty-page' }],
    });
  });

  it.each([10_000, 100_000])('is read without its markup when it nests %i elements', (depth) => {
    const html = `${'<div>'.repeat(depth)}<p>Bread &amp; butter</p>${'</div>'.repeat(depth)}`;
    const { text, warnings } = readHtml(html);
    expect(text).toBe('Bread & butter');
    expect(warnings.map((warning) => warning.code)).toEqual(['broken-html']);
  });

  it('does not take left-out end tags for deep nesting', () => {
    const html = `<html><body>${PARAGRAPHS.map((words) => `<p>${words}`)
      .join('')
      .repeat(100)}</body></html>`;
    expect(readHtml(html).warnings).toEqual([]);
  });
});

describe('readHtml, for any text', () => {
  const markup = fc.array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="promo">',
      '</div>',
      '<',
      '>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<script>',
      '</script>',
      '<h1>',
      'Bread & butter. ',
      '&#0;',
      '\u0000',
      '\ud800',
      '<svg>',
      '<html>',
      '<body>',
      '<title>',
      PARAGRAPHS[0]!,
    ),
    { maxLength: 25 },
  );

  it('never throws, and gives blocks in order and in bounds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          markup.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (html) => {
          const { text, layout } = readHtml(html);
          let last = 0;
          for (const { start, end } of layout.blocks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          const { headline } = layout;
          if (headline) expect(text.slice(headline.start, headline.end)).toBe(headline.text);
        },
      ),
    );
  });
});
