import { describe, expect, it } from 'vitest';
import { analyze, clean } from '../src/index.js';
import { isBlank, lengthShowing, withoutInvisible, withoutUnprintable } from '../src/invisible.js';
import { textSpans } from './text-spans.js';

/** "_" is where an invisible character stands. */
const ARTICLE = [
  '_Ferry ta_lks end without a deal_',
  'B_y Na_dia _Rahimi_',
  '_PORT LE_WIN, Cana_da (_NS) — The island ferry will stay in po_rt until Monday at least, union leader Tom Ade_yemi said.',
  '_“_Nobody wants a strike_,_”_ Adey_emi to_ld reporters at the pier in Hali_fax. _"_We only want some sl_eep, all of us._"',
  'Premier Anne_ Kowal_czyk called the walkout _“_a gift to the road lobby_”_ and went back to her work in the capital.',
  '“We are still talking to the uni_on about it,” a spo_kesman for the company sa_id on Tuesday.',
  '_Share this_',
].join('\n\n');

const CHARACTERS = [
  ['soft hyphens', '\u00ad'],
  ['zero-width spaces', '\u200b'],
  ['zero-width joiners', '\u200d'],
  ['word joiners', '\u2060'],
  ['byte order marks', '\ufeff'],
  ['left-to-right marks', '\u200e'],
  ['right-to-left embeddings', '\u202b'],
  ['direction isolates', '\u2068'],
  ['Arabic letter marks', '\u061c'],
] as const;

/** What a reader sees of an analysis: everything but offsets. */
function seen(text: string) {
  const { headline, byline, dateline, blocks, people, places, quotes, language } = analyze(text);
  const words = (span: { text: string } | null) => span && withoutInvisible(span.text);
  return {
    headline: words(headline),
    authors: byline?.authors,
    dateline: [dateline?.place, dateline?.agency],
    blocks: blocks.map(({ kind, rule }) => `${kind} ${rule}`),
    people: people.map(({ name, aliases, description }) => [name, aliases, description]),
    places: places.map(({ name, kind, code }) => [name, kind, code]),
    quotes: quotes.map((quote) => [words(quote), quote.kind, words(quote.cue), quote.speaker?.name]),
    language,
  };
}

const plain = ARTICLE.replaceAll('_', '');

describe('an article with invisible characters', () => {
  it('has something to find without them', () => {
    expect(seen(plain)).toMatchObject({
      headline: 'Ferry talks end without a deal',
      authors: ['Nadia Rahimi'],
      dateline: ['PORT LEWIN', 'NS'],
      people: expect.arrayContaining([['Tom Adeyemi', ['Adeyemi'], 'union leader']]),
    });
    expect(seen(plain).quotes.length).toBeGreaterThan(3);
  });

  describe.each(CHARACTERS)('%s', (_name, character) => {
    const text = ARTICLE.replaceAll('_', character);
    it.each(Object.keys(seen(plain)) as (keyof ReturnType<typeof seen>)[])('has the same %s', (part) => {
      expect(seen(text)[part]).toEqual(seen(plain)[part]);
    });

    it('keeps its offsets true', () => {
      for (const span of textSpans(analyze(text))) expect(text.slice(span.start, span.end)).toBe(span.text);
    });
  });

  it.each(CHARACTERS.filter(([, character]) => character !== '\u200d'))('is printed without %s', (_, c) => {
    const { body } = clean(ARTICLE.replaceAll('_', c));
    expect(body).toBe(clean(plain).body);
  });
});

describe('invisible characters', () => {
  it.each([
    ['\u200e\u00ad ', true],
    ['', true],
    ['\u200e.', false],
  ])('and white space make a blank text: %j', (text, blank) => {
    expect(isBlank(text)).toBe(blank);
  });

  it('are printed only where they shape what is around them', () => {
    expect(withoutUnprintable('👩\u200d🚒\u00ad \u001b[0m')).toBe('👩\u200d🚒 [0m');
  });

  it.each([
    ['a\u00adbc', 2, 3],
    ['\u200babc', 1, 2],
    ['abc', 0, 0],
    ['ab', 5, 2],
  ])('count in a length: %j shows %i in %i', (text, visible, length) => {
    expect(lengthShowing(text, visible)).toBe(length);
  });
});
