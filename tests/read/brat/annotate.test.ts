import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/analyze.js';
import { annotate } from '../../../src/read/brat/annotate.js';

const TEXT = 'Mira and Juma Abara met at Oslo. “We go,” said Lind, “and soon.” She told the Harbour Union.\n';

/** A line of the file for the `nth` occurrence of some words, or for several of them. */
function passage(id: string, label: string, ...words: string[]): string {
  const parts = words.map((word) => ({ start: [...TEXT.slice(0, TEXT.indexOf(word))].length, word }));
  const places = parts.map(({ start, word }) => `${start} ${start + [...word].length}`).join(';');
  return `${id}\t${label} ${places}\t${words.join(' ')}`;
}

/** What an analysis has of the annotations in some lines. */
function read(...lines: string[]) {
  const { annotations, warnings } = annotate('story.ann', lines.join('\n'), TEXT)!;
  const analysis = analyzeArticle({ id: '', text: TEXT, warnings: [], annotations });
  const named = ({ name, mentions }: (typeof analysis.places)[number]) => [
    name,
    ...mentions.map(({ text }) => text),
  ];
  return {
    people: analysis.people.map((person) => named(person as never)),
    places: analysis.places.map((place) => [...named(place), place.kind]),
    organizations: analysis.organizations.map((organization) => named(organization as never)),
    quotes: analysis.quotes.map(({ text, kind, continues, cue, speaker }) => ({
      text,
      kind,
      continues,
      cue: cue?.text ?? null,
      by: speaker && [speaker.name, speaker.kind, speaker.entity, speaker.mention.text],
    })),
    warnings: warnings.map(({ message }) => message),
  };
}

const quote = (given: object = {}) => ({
  text: '“We go,”',
  kind: 'direct',
  continues: null,
  cue: null,
  by: null,
  ...given,
});

describe('brat’s annotations by others', () => {
  test.each([
    ['PER', 'LOC', 'ORG'],
    ['Person', 'Location', 'Organisation'],
    ['Human', 'GPE', 'COMPANY'],
  ])('have names under %s, %s and %s', (person, place, organization) => {
    const found = read(
      passage('T1', person, 'Lind'),
      passage('T2', place, 'Oslo'),
      passage('T3', organization, 'Harbour Union'),
    );
    expect(found).toMatchObject({
      people: [['Lind', 'Lind']],
      places: [['Oslo', 'Oslo', 'city']],
      organizations: [['Harbour Union', 'Harbour Union']],
      warnings: [],
    });
  });

  test.each([
    ['an equivalence', ['*\tEquiv T1 T2']],
    ['a relation', ['R1\tCoref Arg1:T1 Arg2:T2']],
    ['an entry of a database', ['N1\tReference T1 Wikidata:Q1\tLind', 'N2\tReference T2 Wikidata:Q1\tLind']],
  ])('are one name by %s', (_, lines) => {
    expect(
      read(passage('T1', 'Person', 'Juma Abara'), passage('T2', 'Person', 'Lind'), ...lines).people,
    ).toEqual([['Juma Abara', 'Juma Abara', 'Lind']]);
  });

  test('are one name by the same words where nothing is said to be the same', () => {
    const twice = [passage('T1', 'Person', 'Lind'), 'T2\tPerson 47 51\tLind'];
    expect(read(...twice).people).toEqual([['Lind', 'Lind']]);
  });

  test.each([
    ['relations from the quote', ['R1\tSpeaker Arg1:T1 Arg2:T2', 'R2\tCue Arg1:T1 Arg2:T3']],
    ['relations to the quote', ['R1\tsays Arg1:T2 Arg2:T1', 'R2\tintroduces Arg1:T3 Arg2:T1']],
    ['relations by way of the cue', ['R1\tContent Arg1:T3 Arg2:T1', 'R2\tSource Arg1:T3 Arg2:T2']],
    ['an event of the quote', ['E1\tQuotation:T1 Speaker:T2 Cue:T3']],
    ['an event of the cue', ['E1\tSaying:T3 Content:T1 Source:T2']],
  ])('tie quotes to speakers and cues by %s', (_, lines) => {
    const passages = [
      passage('T1', 'Quotation', '“We go,”'),
      passage('T2', 'Person', 'Lind'),
      passage('T3', 'Cue', 'said'),
    ];
    expect(read(...passages, ...lines).quotes).toEqual([
      quote({ cue: 'said', by: ['Lind', 'person', 'p1', 'Lind'] }),
    ]);
  });

  test('leave whom a quote is said to alone', () => {
    const lines = [
      passage('T1', 'Quotation', '“We go,”'),
      passage('T2', 'Org', 'Harbour Union'),
      'R1\tAddressee Arg1:T1 Arg2:T2',
    ];
    expect(read(...lines).quotes).toEqual([quote()]);
  });

  test('resolve a pronoun that is said to be somebody, and join several sources', () => {
    const one = [
      passage('T1', 'Quote', '“and soon.”'),
      passage('T2', 'Source', 'She'),
      passage('T3', 'Person', 'Lind'),
    ];
    expect(read(...one, 'R1\tSource Arg1:T1 Arg2:T2', '*\tEquiv T2 T3').quotes[0]!.by).toEqual([
      'Lind',
      'person',
      'p1',
      'She',
    ]);
    const two = [
      passage('T1', 'Quote', '“We go,”'),
      passage('T2', 'Source', 'Mira'),
      passage('T3', 'Source', 'Juma Abara'),
    ];
    const by = read(...two, 'R1\tSource Arg1:T1 Arg2:T2', 'R2\tSource Arg1:T1 Arg2:T3').quotes[0]!.by;
    expect(by).toEqual(['Mira and Juma Abara', 'group', null, 'Mira']);
  });

  test.each([
    ['its label', passage('T1', 'IndirectQuote', '“We go,”'), []],
    ['the value of an attribute', passage('T1', 'Quote', '“We go,”'), ['A1\tKind T1 indirect']],
    ['an attribute', passage('T1', 'Quote', '“We go,”'), ['A1\tIndirect T1']],
  ])('have the kind of a quote by %s', (_, line, more) => {
    expect(read(line, ...more).quotes).toEqual([quote({ kind: 'indirect' })]);
  });

  test('take a quote in pieces for a quote and what carries it on, and a name in pieces for its first', () => {
    const found = read(
      passage('T1', 'Quote', '“We go,”', '“and soon.”'),
      passage('T2', 'Person', 'Mira', 'Abara'),
    );
    expect(found.quotes).toEqual([quote(), quote({ text: '“and soon.”', continues: 'q1' })]);
    expect(found.people).toEqual([['Mira Abara', 'Mira']]);
  });

  test('say in a sentence what is left out, by its lines', () => {
    const lines = [
      'T1\tPerson 0 4\tJuma',
      passage('T2', 'Weapon', 'Oslo'),
      'T3 Person 0 4',
      '',
      passage('T4', 'Person', 'Lind'),
      'x',
    ];
    expect(read(...lines)).toMatchObject({
      people: [['Lind', 'Lind']],
      warnings: [
        'story.ann: lines 3, 6 are left out, not being brat’s annotations.',
        'story.ann: line 1 is left out: the text has other words between these offsets.',
        'Passages with these labels are left out, being neither names nor parts of quotes: Weapon (1).',
      ],
    });
  });

  test('are none where no line is brat’s', () => {
    expect(annotate('story.ann', '{"text": "Rain."}\n', TEXT)).toBeNull();
  });
});
