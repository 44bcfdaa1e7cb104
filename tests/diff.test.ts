import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/analyze.js';
import type { ArticleDiff, EntityChange, QuoteChange } from '../src/diff/article-diff.js';
import { type DiffOptions, diffAnalyses } from '../src/diff.js';
import { anyArticle } from './any-article.js';

const STORY = `Ferry talks end without a deal

By Nadia Rahimi

PORT LEWIN, Canada — The talks about the island ferry broke down on Monday.

“Nobody wants a strike,” union leader Tom Adeyemi told reporters at the pier. “We want sleep.”

Premier Anne Kowalczyk called the walkout “a gift to the road lobby”.

“The boats are safe and always were,” said Peter Lind, the harbour master of Port Lewin.

“We are still talking to both of the unions,” a spokesman for the ferry company said.
`;

const versionOf = (text: string) => analyze(text, { includeText: true });

/** What changed where each `[from, to]` replaces words of the story. */
function told(edits: [from: string, to: string][], options?: DiffOptions): string[] {
  const text = edits.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, STORY);
  return lines(diffAnalyses(versionOf(STORY), versionOf(text), options));
}

function lines(diff: ArticleDiff): string[] {
  return [
    ...(['headline', 'byline', 'dateline'] as const).filter((part) => diff[part]),
    ...diff.quotes.map(quoteLine),
    ...[...diff.people, ...diff.places, ...diff.organizations].map(entityLine),
  ];
}

function quoteLine({ changes, old, new: fresh, words }: QuoteChange): string {
  const [before, after] = [old, fresh].map((quote) => quote?.speaker?.name ?? 'nobody');
  const speakers = old && fresh && before !== after ? `${before} → ${after}` : fresh ? after : before;
  const edits = words
    ?.filter(({ is }) => is !== 'kept')
    .map(({ is, text }) => (is === 'added' ? '+' : '-') + text.trim());
  return `${changes.join(' and ')}: ${speakers}: ${edits?.join(' ') ?? (fresh ?? old)?.text}`;
}

const entityLine = ({ changes, old, new: fresh }: EntityChange): string =>
  `${changes.join(' and ')}: ${[old?.name, fresh?.name].filter(Boolean).join(' → ')}`;

const SAFE = '“The boats are safe and always were,” said Peter Lind, the harbour master of Port Lewin.';
const GIFT = 'Premier Anne Kowalczyk called the walkout “a gift to the road lobby”.';

describe('what changed between two versions', () => {
  it.each<[string, [string, string][], string[]]>([
    ['nothing', [], []],
    ['a quote added', [[SAFE, `${SAFE}\n\n“They leak,” Lind added.`]], ['added: Peter Lind: “They leak,”']],
    ['a quote dropped', [[' “We want sleep.”', '']], ['altered: Tom Adeyemi: -“We want sleep.”']],
    [
      'a quote and its speaker gone',
      [[`${SAFE}\n\n`, '']],
      ['dropped: Peter Lind: “The boats are safe and always were,”', 'dropped: Peter Lind'],
    ],
    ['a quote altered', [['Nobody wants', 'Nobody wanted']], ['altered: Tom Adeyemi: -wants +wanted']],
    [
      'a figure of speech taken back',
      [['always were', 'mostly were']],
      ['altered: Peter Lind: -always +mostly'],
    ],
    [
      'a quote given to another',
      [['said Peter Lind, the harbour master of Port Lewin', 'said Kowalczyk']],
      [
        're-attributed: Peter Lind → Anne Kowalczyk: “The boats are safe and always were,”',
        'dropped: Peter Lind',
      ],
    ],
    [
      'a quote given to another in other words',
      [
        [
          'always were,” said Peter Lind, the harbour master of Port Lewin',
          'always will be,” said Kowalczyk',
        ],
      ],
      ['re-attributed and altered: Peter Lind → Anne Kowalczyk: -were,” +will be,”', 'dropped: Peter Lind'],
    ],
    [
      'a quote that is the writer’s own now',
      [['“The boats are safe and always were,” said', 'The boats are safe and always were, wrote']],
      ['unquoted'],
    ],
    [
      'an unnamed speaker named',
      [['a spokesman for the ferry company said', 'Sam Ode, a spokesman for the ferry company, said']],
      [
        'speaker-renamed: a spokesman for the ferry company → Sam Ode: “We are still talking to both of the unions,”',
        'added: Sam Ode',
      ],
    ],
    [
      'a speaker named more fully is no other',
      [['union leader Tom Adeyemi', 'union leader Adeyemi']],
      ['renamed: Tom Adeyemi → Adeyemi'],
    ],
    [
      'a title corrected',
      [['Premier Anne', 'Former premier Anne']],
      ['described: Anne Kowalczyk → Anne Kowalczyk'],
    ],
    ['a headline', [['without a deal', 'with a deal']], ['headline']],
    ['a byline', [['By Nadia Rahimi', 'By Nadia Rahimi and Cleo Marsh']], ['byline', 'added: Cleo Marsh']],
    ['words around the quotes', [['broke down on Monday', 'came to nothing on Monday']], []],
  ])('%s', (_name, edits, expected) => {
    const found = told(edits);
    if (expected[0] === 'unquoted') expect(found[0]).toMatch(/^(?:unattributed and )?unquoted: /);
    else expect(found).toEqual(expected);
  });

  it.each<[string, [string, string][]]>([
    [
      'curly marks for straight ones',
      [
        ['“Nobody wants a strike,”', '"Nobody wants a strike,"'],
        ['“We want sleep.”', '"We want sleep."'],
      ],
    ],
    ['lines broken elsewhere', [[' told reporters at the pier.', '\ntold reporters at\nthe pier.']]],
    [
      'a quote put together',
      [
        [
          '“Nobody wants a strike,” union leader Tom Adeyemi told reporters at the pier. “We want sleep.”',
          '“Nobody wants a strike. We want sleep,” union leader Tom Adeyemi told reporters at the pier.',
        ],
      ],
    ],
    [
      'a quote taken apart',
      [[SAFE, '“The boats are safe,” said Peter Lind, the harbour master of Port Lewin, “and always were.”']],
    ],
    [
      'quotes that changed places',
      [
        [`${GIFT}\n\n`, ''],
        [SAFE, `${SAFE}\n\n${GIFT}`],
      ],
    ],
    ['an agency’s spelling of a letter', [['Nobody wants a strike', 'Nobody wants a str\u00adike']]],
  ])('%s: no change', (_name, edits) => {
    expect(told(edits)).toEqual([]);
  });

  it('a change of speaker comes with the confidence of the less certain one', () => {
    const other = STORY.replace('said Peter Lind, the harbour master of Port Lewin', 'said Kowalczyk');
    const [change] = diffAnalyses(versionOf(STORY), versionOf(other)).quotes;
    const { old, new: fresh, confidence } = change!;
    expect(confidence).toBe(Math.min(old!.speaker!.confidence, fresh!.speaker!.confidence));
    const isSure = { minConfidence: confidence! };
    expect(diffAnalyses(versionOf(STORY), versionOf(other), isSure).quotes).toHaveLength(1);
    const isSurer = { minConfidence: confidence! + 0.001 };
    expect(diffAnalyses(versionOf(STORY), versionOf(other), isSurer).quotes).toEqual([]);
  });

  it('compares only what is asked for', () => {
    const edits: [string, string][] = [
      ['Nobody wants', 'Nobody wanted'],
      ['without', 'with'],
      ['Nadia Rahimi', 'Cleo Marsh'],
    ];
    expect(told(edits, { only: ['headline'] })).toEqual(['headline']);
    expect(told(edits, { only: ['people', 'quotes'] })).toEqual([
      'altered: Tom Adeyemi: -wants +wanted',
      'dropped: Nadia Rahimi',
      'added: Cleo Marsh',
    ]);
  });

  it('a part of a quote that another says now is told by itself', () => {
    const two = `${STORY}\n“The pier will stay closed until the end of May,” said Tom Adeyemi.\n`;
    const before = `${two}\n“The buses will take you to the other harbour,” said Anne Kowalczyk.\n`;
    const after =
      STORY +
      '\n“The pier will stay closed until the end of May. The buses will take you to the other harbour,” said Tom Adeyemi.\n';
    expect(lines(diffAnalyses(versionOf(before), versionOf(after)))).toEqual([
      're-attributed: Anne Kowalczyk → Tom Adeyemi: “The pier will stay closed until the end of May. The buses will take you to the other harbour,”',
    ]);
  });

  it('works without the texts of the analyses', () => {
    const [before, after] = [analyze(STORY), analyze(STORY.replace('Nobody wants', 'Nobody wanted'))];
    expect(lines(diffAnalyses(before, after))).toEqual(['altered: Tom Adeyemi: -wants +wanted']);
  });

  it('spans have the words of their version', () => {
    const after = `\n\n${STORY.replace('Nobody wants', 'Nobody wanted').replace('Rahimi', 'Marsh')}`;
    const diff = diffAnalyses(versionOf(STORY), versionOf(after));
    const sides = [...diff.quotes, ...diff.people, { old: diff.byline!.old, new: diff.byline!.new }];
    const spans = (version: 'old' | 'new') =>
      sides.flatMap((side) => {
        const item = side[version];
        return item === null ? [] : 'parts' in item ? item.parts : [item];
      });
    for (const [version, text] of [
      ['old', STORY],
      ['new', after],
    ] as const) {
      expect(spans(version).length).toBeGreaterThan(2);
      for (const span of spans(version)) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });
});

describe('any two articles', () => {
  const quotesThat = (diff: ArticleDiff, change: string, version: 'old' | 'new'): string[] =>
    diff.quotes
      .filter(({ changes }) => changes.some((one) => one === change))
      .map((quote) => quote[version]!.text.toLowerCase())
      .sort();
  const names = (changes: readonly EntityChange[], change: string, version: 'old' | 'new') =>
    changes
      .filter(({ changes: [one] }) => one === change)
      .map((entity) => entity[version]!.name)
      .sort();

  it('an article has no changes from itself', () => {
    fc.assert(
      fc.property(anyArticle, fc.boolean(), (text, includeText) => {
        const analysis = analyze(text, { includeText });
        expect(diffAnalyses(analysis, analysis).changed).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('what one way adds, the other way drops', () => {
    const again =
      'A: It is.\nJuma Abara “she “It is late,” Juma Abara said.\nJuma Abara \n\n»"We go," she said, "and soon.\n';
    const first =
      '“It is late,” Juma Abara said.\n"We go," she said, "and soon.\n“It is late,” Juma Abara said.\nJuma Abara “';
    fc.assert(
      fc.property(anyArticle, anyArticle, fc.boolean(), (one, other, includeText) => {
        const [a, b] = [analyze(one, { includeText }), analyze(other, { includeText })];
        const [there, back] = [diffAnalyses(a, b), diffAnalyses(b, a)];
        expect(quotesThat(there, 'added', 'new')).toEqual(quotesThat(back, 'dropped', 'old'));
        for (const kind of ['people', 'places', 'organizations'] as const)
          expect(names(there[kind], 'added', 'new')).toEqual(names(back[kind], 'dropped', 'old'));
        expect(there.changed).toBe(back.changed);
      }),
      { numRuns: 100, examples: [[first, again, true]] },
    );
  });
});
