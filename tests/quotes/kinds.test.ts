import { describe, expect, it } from 'vitest';
import { analyzeParagraphs } from '../paragraphs.js';

const marked = (text: string) => analyzeParagraphs(text).quotes.filter(({ kind }) => kind !== 'indirect');

describe('a quotation is', () => {
  it.each([
    ['direct', 'a full utterance before its cue', '“It is late,” Juma Abara said.'],
    ['direct', 'a full utterance behind its cue', 'Juma Abara said, “It is late.”'],
    ['direct', 'a full utterance behind a colon', 'Juma Abara had one answer: “It is late.”'],
    ['direct', 'a full utterance by itself', '“It is late.”'],
    ['direct', 'a short one with a cue', '“No,” Juma Abara said.'],
    ['direct', 'one that is no title for one capital', 'Mary Lind then says, “Don’t row out,” again.'],
    ['direct', 'one that was never closed', '“It is late and the boats are out.'],
    ['partial', 'words inside a sentence', 'Juma Abara called the plan “too slow and too small for us.”'],
    ['partial', 'a word that somebody said', 'Juma Abara said the plan was “slow” again.'],
    [
      'partial',
      'a clause inside a sentence',
      'Juma Abara warned that the lake “will take back what it gave.”',
    ],
  ])('%s: %s', (kind, _name, text) => {
    expect(marked(text).map((quote) => quote.kind)).toEqual([kind]);
  });

  it('direct: a short one behind a dateline', () => {
    const text = 'TOLLAN — “It holds,” Juma Abara said.';
    const { quotes } = analyzeParagraphs(text, { dateline: { text: 'TOLLAN', place: 'TOLLAN' } });
    expect(quotes).toMatchObject([{ kind: 'direct', speaker: { name: 'Juma Abara' } }]);
  });

  it('of one kind with the utterance that it carries on, whatever its first letter', () => {
    const quotes = marked('“It is late,” Juma Abara said, “and we are tired.”');
    expect(quotes.map(({ kind, continues }) => ({ kind, continues }))).toEqual([
      { kind: 'direct', continues: null },
      { kind: 'direct', continues: quotes[0]!.id },
    ]);
  });
});

describe('nobody says', () => {
  it.each([
    ['the title of a film', 'The film “The Long River” opens today.', '“The Long River”'],
    ['the title of a novel', 'Her novel, “Salt,” came out in May.', '“Salt,”'],
    ['a title that begins a sentence', '“Salt Roads,” a film about a lake, won the prize.', '“Salt Roads,”'],
    ['a song', 'They sang “Lanterns Over the Bay” to Juma Abara.', '“Lanterns Over the Bay”'],
    ['a nickname', 'Ann “Skip” Lee won again.', '“Skip”'],
    ['what somebody is known as', 'An artist known as “Tally” painted it.', '“Tally”'],
    ['what something is known as', 'It is known as the “ghost rule” in Oslo.', '“ghost rule”'],
    ['the title of an episode', 'Abara spoke in an episode of “Late Boats” on Friday.', '“Late Boats”'],
    ['a programme that ends its sentence', 'Juma Abara spoke on “Late Boats.”', '“Late Boats.”'],
    ['a so-called thing', 'The so-called “ghost boats” came back.', '“ghost boats”'],
    ['an ironic word', 'The “reform” cost twice as much.', '“reform”'],
    ['a word as such', 'The word “lake” is old.', '“lake”'],
    ['a word in single marks', 'The ‘reform’ cost twice as much.', '‘reform’'],
  ])('%s', (_name, text, scare) => {
    const { quotes, scareQuotes } = analyzeParagraphs(text);
    expect(quotes).toEqual([]);
    expect(scareQuotes).toEqual([
      { start: text.indexOf(scare), end: text.indexOf(scare) + scare.length, text: scare },
    ]);
  });

  it('a nickname, but the quote next to it is somebody’s', () => {
    const { quotes, scareQuotes } = analyzeParagraphs('“I never left,” said Ann “Skip” Lee.');
    expect(quotes.map(({ text }) => text)).toEqual(['“I never left,”']);
    expect(scareQuotes.map(({ text }) => text)).toEqual(['“Skip”']);
  });

  it('anything where nothing is quoted', () => {
    expect(analyzeParagraphs('The boats’ crews slept in the ’90s.')).toMatchObject({
      quotes: [],
      scareQuotes: [],
    });
  });
});

describe('a quote that stays open', () => {
  it('says so, and ends with its paragraph', () => {
    const quotes = marked('“It is late and nobody left.\nThe boats are gone.');
    expect(quotes).toMatchObject([{ text: '“It is late and nobody left.', closed: false }]);
  });

  it.each([
    '“It is late, Juma Abara said.\nNobody left.',
    '"It is late, says Juma Abara, a baker.\n"Go home," she adds.',
  ])('ends in front of who says it: %s', (text) => {
    expect(marked(text)[0]).toMatchObject({
      text: expect.stringMatching(/^["“]It is late,$/u),
      closed: false,
      speaker: { name: 'Juma Abara' },
    });
  });

  it('is carried on by the mark that opens the next paragraph', () => {
    const quotes = marked(
      '“It rains,” Juma Abara said. “It has rained for a week.\n“Tomorrow it will stop.”',
    );
    expect(quotes.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: true, continues: null },
      { closed: false, continues: quotes[0]!.id },
      { closed: true, continues: quotes[1]!.id },
    ]);
  });
});
