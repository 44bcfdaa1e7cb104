import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Analysis, AnalysisError } from '../../src/article.js';
import { text } from '../../src/reports/text.js';
import { analysis, entity, failure, place, quote, span, speaker } from './builders.js';
import { sample } from './sample.js';

const at80 = `Pumps fail as storm tide floods Eskerby’s old fish dock
By Hanne Lorimer and Dev Ostrander · ESKERBY · 2031-11-04

268 words · 5 people · 3 places · 2 organizations · 7 quotes, 6 attributed

Summary
  • The old fish dock at Eskerby was under a metre of water on Tuesday after
    both of the harbour’s pumps failed within an hour of each other.
  • The council’s “resilience forum” meets on Friday.

People
  Signe Aldridge, port director · 3 mentions, 1 quote, 1 reported
  Tomas Quill, secretary of the Dock Workers’ Guild · 3 mentions, 3 quotes ·
      also Tomcat
  Priya Wendt, engineer · 1 mention, 1 quote
  Hanne Lorimer · 1 mention
  Dev Ostrander · 1 mention

Places
  Eskerby ×3, Westmark ×2, Port Maud

Organizations
  Eskerby Port Company (EPC) ×3, Dock Workers’ Guild

Quotes
  Signe Aldridge (port director)
    “We had asked for new pumps in every budget since the spring of the great
      ice,” … “Nobody can say that they were not warned.”
    reported: the Eskerby Port Company (EPC) would open the sluice on the
      north mole at low water.

  Tomas Quill (secretary of the Dock Workers’ Guild)
    “a plaster on a broken leg”
    “I have worked this quay for thirty-one winters and I have seen it flood
      twice, and both times the company stood here in clean boots and promised
      us a wall, and both times the boots went home and the wall stayed in a…”
    “Bring the boots back,” … “and bring shovels.”

  a senior harbour official
    “The gauge was reading high all night,”

  Priya Wendt (engineer)
    “It is a lesson for every town on this coast,”
      ? uncertain: 0.62, nearest name

  Speaker not known
    “Gone swimming.”

Set aside 5 lines of page furniture: Skip to content · Breaking · Weather…
Terms in quotation marks: “resilience forum”
`;

const at40 = `Pumps fail as storm tide floods
Eskerby’s old fish dock
By Hanne Lorimer and Dev Ostrander ·
ESKERBY · 2031-11-04

268 words · 5 people · 3 places ·
2 organizations · 7 quotes, 6 attributed

Summary
  • The old fish dock at Eskerby was
    under a metre of water on Tuesday
    after both of the harbour’s pumps
    failed within an hour of each other.
  • The council’s “resilience forum”
    meets on Friday.

People
  Signe Aldridge, port director ·
      3 mentions, 1 quote, 1 reported
  Tomas Quill, secretary of the Dock
      Workers’ Guild · 3 mentions,
      3 quotes · also Tomcat
  Priya Wendt, engineer · 1 mention,
      1 quote
  Hanne Lorimer · 1 mention
  Dev Ostrander · 1 mention

Places
  Eskerby ×3, Westmark ×2, Port Maud

Organizations
  Eskerby Port Company (EPC) ×3, Dock
  Workers’ Guild

Quotes
  Signe Aldridge (port director)
    “We had asked for new pumps in
      every budget since the spring of
      the great ice,” … “Nobody can…”
    reported: the Eskerby Port Company
      (EPC) would open the sluice on the
      north mole at low water.

  Tomas Quill (secretary of the Dock
      Workers’ Guild)
    “a plaster on a broken leg”
    “I have worked this quay for
      thirty-one winters and I have seen
      it flood twice, and both times…”
    “Bring the boots back,” … “and
      bring shovels.”

  a senior harbour official
    “The gauge was reading high all
      night,”

  Priya Wendt (engineer)
    “It is a lesson for every town on
      this coast,”
      ? uncertain: 0.62, nearest name

  Speaker not known
    “Gone swimming.”

Set aside 5 lines of page furniture…
Terms in quotation marks: “resilience…
`;

/** The whole report on `results`, as it is printed. */
function printed(results: (Analysis | AnalysisError)[], columns = 80, color = false): string {
  const context = { columns, color, many: results.length > 1 };
  const articles = results.map((result, index) => text.article(result, index, context));
  return [text.before(context), ...articles, text.after(results.length, context)].join('');
}

/** An analysis in which `words` stand wherever words of the article (or of its file) can. */
function filledWith(words: string): Analysis {
  const thing = { ...entity(words, 2, [words, `${words}x`]), description: words };
  const said = { ...speaker(words, null, 0.5), rule: words };
  return analysis({
    id: words,
    text: words,
    headline: span(words),
    byline: { ...span(words), authors: [words, words] },
    dateline: { ...span(words), place: words, agency: words },
    blocks: [{ start: 0, end: words.length, kind: 'furniture', rule: 'nav-label' }],
    people: [thing, thing],
    places: [place(thing)],
    organizations: [thing, thing],
    quotes: [
      quote('q1', span(words), { speaker: said }),
      quote('q2', span(words), { speaker: said, continues: 'q1' }),
      quote('q3', span(words), { kind: 'indirect' }),
    ],
    scareQuotes: [span(words), span(words)],
    summary: [span(words)],
  });
}

describe('the text report', () => {
  test.each([
    [80, at80],
    [40, at40],
  ])('is a page of %i columns', (columns, expected) => {
    expect(printed([sample], columns)).toBe(expected);
  });

  test('is the same words with and without colour', () => {
    const colored = printed([sample, failure], 80, true);
    expect(colored).toContain('\u001b[1mTomas Quill\u001b[22m');
    expect(colored).toContain('\u001b[33m? uncertain: 0.62, nearest name\u001b[39m');
    expect(stripVTControlCharacters(colored)).toBe(printed([sample, failure]));
  });

  test('says so where nothing was found', () => {
    expect(printed([analysis({ headline: span('Tides') })])).toBe(
      'Tides\n\nNo people, places, organizations or quotes were found.\n',
    );
  });

  test('puts each of several articles under a rule with its name, and errors on a line', () => {
    const tides = analysis({ id: 'tides.txt', headline: span('Tides'), summary: [span('High at nine.')] });
    expect(printed([tides, failure, tides], 60)).toBe(`\
── tides.txt ───────────────────────────────────────────────
Tides

Summary
  • High at nine.

No people, places, organizations or quotes were found.

photo.jpg: not analysed. This is not text: give it an
article as text or HTML.

── tides.txt ───────────────────────────────────────────────
Tides

Summary
  • High at nine.

No people, places, organizations or quotes were found.
`);
  });
});

describe('whatever the article says', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.lorem({ maxCount: 40 }),
    fc.constantFrom(
      'w'.repeat(500),
      '港'.repeat(90),
      '👩‍🚒 '.repeat(60),
      '\u001b[2J\u009b1A\u202e\r\ntide\ud800',
      '',
    ),
  );

  test('no line is wider than the terminal', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 130 }), fc.boolean(), (words, columns, color) => {
        const result = filledWith(words);
        const error = { ...failure, id: words, error: { code: 'binary', message: words } };
        for (const line of printed([result, error], columns, color).split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });

  test('nothing but line feeds controls the terminal', () => {
    fc.assert(
      fc.property(words, (words) => {
        const output = printed([filledWith(words), { ...failure, id: words }]);
        expect(output).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|\p{Bidi_Control}/u);
      }),
    );
  });

  test('the only escapes in colour are those of the report', () => {
    fc.assert(
      fc.property(words, (words) => {
        const output = printed([filledWith(`\u001b[31m${words}`)], 80, true);
        expect(output).toContain('\u001b[1m');
        expect(output).not.toContain('\u001b[31m');
        expect(stripVTControlCharacters(output)).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
