import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/read/html/dom.js';
import { type Metadata, readMetadata } from '../../../src/read/html/metadata.js';

const read = (head: string, attributes = ''): Metadata =>
  readMetadata(
    parsePage(`<!doctype html><html ${attributes}><head>${head}</head><body><p>Bread</p></body></html>`),
  );

const linked = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Bakers strike before the fair',
  datePublished: '2031-03-03T09:15:00+01:00',
  dateModified: '2031-03-04',
  author: { '@type': 'Person', name: 'Cleo Marsh' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Lismore Post' },
  url: 'https://post.example/bakers',
  inLanguage: 'en-GB',
};
const KNOWN = {
  headline: 'Bakers strike before the fair',
  authors: ['Cleo Marsh'],
  published: '2031-03-03T09:15:00+01:00',
  modified: '2031-03-04',
  site: 'The Lismore Post',
  url: 'https://post.example/bakers',
  language: 'en',
};

describe('what a page says of its article', () => {
  it.each([
    ['one object', linked(ARTICLE)],
    ['a list', linked([{ '@type': 'WebSite', name: 'Post' }, ARTICLE])],
    ['a graph', linked({ '@graph': [{ '@type': 'Organization', url: 'https://post.example' }, ARTICLE] })],
    ['several types', linked({ ...ARTICLE, '@type': ['Article', 'AnalysisNewsArticle'] })],
    ['the main entity of a page', linked({ '@type': 'WebPage', mainEntity: ARTICLE })],
    [
      'a graph whose author stands elsewhere',
      linked({
        '@graph': [
          { ...ARTICLE, author: [{ '@id': '#cm' }] },
          { '@type': 'Person', '@id': '#cm', name: 'Cleo Marsh' },
        ],
      }),
    ],
    ['a second script', linked({ '@type': 'BreadcrumbList', name: 'Way' }) + linked(ARTICLE)],
    ['a script behind a broken one', linked('{"author": ') + linked(ARTICLE)],
    ['a script in a comment', linked(`\n<!-- ${JSON.stringify(ARTICLE)} -->`)],
    [
      'a script with line breaks in its strings',
      linked(JSON.stringify(ARTICLE).replace('strike before', 'strike\nbefore')),
    ],
    [
      'meta elements',
      '<meta property="og:title" content="Bakers strike before the fair"><meta name="author" content="Cleo Marsh">' +
        '<meta property="article:published_time" content="2031-03-03T09:15:00+01:00">' +
        '<meta property="article:modified_time" content="2031-03-04"><meta property="og:locale" content="en_GB">' +
        '<meta property="og:site_name" content="The Lismore Post"><link rel="canonical" href="https://post.example/bakers">',
    ],
    [
      'older meta elements',
      '<title>Bakers strike before the fair</title><meta name="byl" content="By Cleo Marsh">' +
        '<meta name="DC.date.issued" content="Mon, 03 Mar 2031 09:15:00 +0100"><meta name="Last-Modified" content="2031-03-04">' +
        '<meta name="application-name" content="The Lismore Post"><meta property="og:url" content="https://post.example/bakers">' +
        '<meta property="og:locale" content="en_GB">',
    ],
  ])('is read from %s', (_, head) => {
    expect(read(head)).toEqual(KNOWN);
  });

  it('is the article’s and not of things beside it', () => {
    const beside = linked([
      { '@type': 'ImageObject', url: 'https://post.example/a.jpg', datePublished: '2001-01-01' },
      { '@type': 'Organization', name: 'Post', url: 'https://post.example' },
    ]);
    expect(read(beside)).toMatchObject({ url: null, published: null, site: null });
  });

  it('has its character references decoded once more than HTML asks for', () => {
    expect(read(linked({ ...ARTICLE, headline: 'Bakers&#8217; &quot;strike&quot;' })).headline).toBe(
      'Bakers’ "strike"',
    );
    expect(read('<meta property="og:site_name" content="Quill &amp;amp; Sons">').site).toBe('Quill & Sons');
  });

  it.each([
    ['a page that says nothing', ''],
    [
      'dates that are none',
      '<meta name="date" content="soon"><meta property="article:published_time" content="">',
    ],
    [
      'an address that is none',
      '<link rel="canonical" href="/bakers"><meta property="og:url" content="bakers">',
    ],
    [
      'linked data that is no object',
      linked('"NewsArticle"') + linked('null') + linked('[[[[[[[[{"url":"https://a.example"}]]]]]]]]'),
    ],
  ])('is nothing on %s', (_, head) => {
    expect(read(head)).toMatchObject({ published: null, modified: null, site: null, url: null, authors: [] });
  });

  it.each([
    ['its microdata', '<p itemprop="datePublished" content="2031-03-03">', '2031-03-03'],
    ['its only time', '<time datetime="2031-03-03T09:15Z">Monday</time>', '2031-03-03T09:15Z'],
    [
      'one of several times',
      '<time datetime="2031-03-03">a</time><time datetime="2031-03-04">b</time>',
      null,
    ],
  ])('is dated by %s', (_, body, published) => {
    expect(readMetadata(parsePage(`<html><body>${body}</body></html>`)).published).toBe(published);
  });

  it.each([
    ['lang="de-AT"', 'de'],
    ['lang="EN"', 'en'],
    ['lang="english"', undefined],
    ['', undefined],
  ])('gives its language: %s', (attributes, language) => {
    expect(read('', attributes).language).toBe(language);
  });
});
