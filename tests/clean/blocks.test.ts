import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/clean/blocks.js';

/** Each block as "kind: first words", the way a reader would list them. */
function outline(text: string): string[] {
  return findBlocks(text).blocks.map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, start + 24).slice(0, end - start)}`,
  );
}

const kindsOf = (text: string): string[] => findBlocks(text).blocks.map((block) => block.kind);

const FERRY =
  'The ferry between the two islands stopped running on Tuesday after its engine failed in a storm, the harbour office said.';
const MAYOR =
  '“We have asked the ministry for a second boat and we are still waiting for an answer,” said Mayor Ilse Brandvold in an interview.';
const SHOPS =
  'Shops on the smaller island have been without fresh bread since the weekend, and the school has closed its kitchen for the time being.';

describe('a page with its menus, players and promotions', () => {
  const page = [
    'Skip to main content',
    'Latest News',
    'Sections',
    'Ferry Breakdown Leaves Island Without Bread',
    'By Tomas Vinter',
    'Updated: 14 March 2019, 09:20 GMT',
    FERRY,
    'please wait',
    'No media source currently available',
    '0:00 0:01:37 0:00',
    MAYOR,
    'Waiting for the ministry',
    SHOPS,
    'Watch related report',
    'Fishermen Protest New Harbour Fees',
    'Nobody on the islands expects the boat to sail again before the end of the month.',
    'Most read',
    'Ten recipes for a cold spring',
    'Old lighthouse to become a hotel',
    '© 2019 Northern Sound. All rights reserved.',
  ].join('\n\n');

  it('keeps the article and sets the rest aside', () => {
    expect(outline(page)).toEqual([
      'furniture: Skip to main content',
      'furniture: Latest News',
      'furniture: Sections',
      'headline: Ferry Breakdown Leaves I',
      'byline: By Tomas Vinter',
      'furniture: Updated: 14 March 2019, ',
      'paragraph: The ferry between the tw',
      'furniture: please wait',
      'furniture: No media source currentl',
      'furniture: 0:00 0:01:37 0:00',
      'paragraph: “We have asked the minis',
      'subhead: Waiting for the ministry',
      'paragraph: Shops on the smaller isl',
      'furniture: Watch related report',
      'furniture: Fishermen Protest New Ha',
      'paragraph: Nobody on the islands ex',
      'furniture: Most read',
      'furniture: Ten recipes for a cold s',
      'furniture: Old lighthouse to become',
      'furniture: © 2019 Northern Sound. A',
    ]);
  });

  it('names headline and author', () => {
    const { headline, byline } = findBlocks(page);
    expect(headline?.text).toBe('Ferry Breakdown Leaves Island Without Bread');
    expect(byline?.authors).toEqual(['Tomas Vinter']);
  });
});

describe('a page with a single paragraph', () => {
  it('keeps it', () => {
    const page = ['Skip to main content', 'Ferry stops', FERRY, 'Share this', 'Most read'].join('\n\n');
    expect(kindsOf(page)).toEqual(['furniture', 'headline', 'paragraph', 'furniture', 'furniture']);
  });
});

describe('the headline', () => {
  const body = [FERRY, MAYOR, SHOPS];
  it.each([
    ['in Title Case', 'Island Goes Without Bread'],
    ['in capitals', 'ISLAND GOES WITHOUT BREAD'],
    ['as a question', 'Who will bring the bread now?'],
    ['ending in a quotation', 'Mayor of broken ferry: ‘We are still waiting’'],
    ['with a full stop', 'Island goes without bread.'],
    ['above a byline', 'Island goes without bread\n\nBy Tomas Vinter'],
    ['above a dateline of its own', 'Island goes without bread.\n\nVARDHOLM 2019-03-14'],
  ])('is found %s', (_, top) => {
    expect(findBlocks([top, ...body].join('\n\n')).headline?.text).toBe(top.split('\n')[0]);
  });

  it.each([
    ['a text that begins with a sentence', [FERRY, MAYOR, SHOPS].join('\n\n')],
    ['a short first sentence', ['The ferry was stopped by a storm.', FERRY, MAYOR].join('\n\n')],
    [
      'a lead with its dateline',
      ['VARDHOLM (NS) - Bread is scarce on the island', FERRY, MAYOR].join('\n\n'),
    ],
    ['a single paragraph', FERRY],
    ['an empty text', ''],
    ['blank lines only', '\n \n\t\n\u200b\n'],
  ])('is null for %s', (_, text) => {
    expect(findBlocks(text).headline).toBeNull();
  });
});

describe('text that was cleaned before', () => {
  it.each([
    ['an interview', ['Q: Why did the boat stop?', 'A: The engine failed.', 'Q: And now?', `A: ${SHOPS}`]],
    ['a transcript', ['BRANDVOLD: We are waiting.', 'HOST: For whom?', `BRANDVOLD: ${FERRY}`]],
    ['a letter', ['To the editor:', FERRY, MAYOR, 'Ilse Brandvold.', 'Vardholm.']],
    ['a list', [FERRY, '- bread', '- milk', '1. A second boat', MAYOR]],
    [
      'a poem',
      ['The boat lies still,', 'the harbour sleeps,', 'the gulls are ill,', 'the baker weeps.', FERRY],
    ],
    ['short lines at the end', [FERRY, MAYOR, 'Nobody knows.', 'Nobody asks.']],
  ])('stays whole: %s', (_, lines) => {
    expect(kindsOf(`${FERRY}\n\n${lines.join('\n\n')}`)).not.toContain('furniture');
  });

  it('takes a section name between paragraphs for a subhead', () => {
    expect(kindsOf([FERRY, 'Education', MAYOR, 'Climate', SHOPS].join('\n\n'))).toEqual([
      'paragraph',
      'subhead',
      'paragraph',
      'subhead',
      'paragraph',
    ]);
  });

  it('keeps sentences that begin like labels', () => {
    const sentences = [
      'Share prices fell by a third on the day the ferry stopped.',
      'Cookies are what the island bakes best, and every child there knows the recipe by heart.',
      'Read more slowly, the teacher told the children, and they did.',
      'On March 3, 2018, the council voted for a new engine.',
      'By Monday the island had run out of flour, and the baker closed.',
      'Comments from the ministry were not to be had on Wednesday.',
    ];
    expect(kindsOf([FERRY, ...sentences, SHOPS].join('\n\n'))).toEqual(Array(8).fill('paragraph'));
  });
});

describe('a dateline', () => {
  it('is the head of the first paragraph, which stays a paragraph', () => {
    const text = `Island goes without bread\n\nVARDHOLM, Norland (NS) — ${FERRY}\n\n${MAYOR}`;
    const { dateline, blocks } = findBlocks(text);
    expect(dateline).toMatchObject({ text: 'VARDHOLM, Norland (NS)', place: 'VARDHOLM' });
    expect(text.slice(dateline!.start, dateline!.end)).toBe(dateline!.text);
    expect(blocks.map((block) => block.kind)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  it('is a block where it has a line of its own', () => {
    const { dateline, blocks } = findBlocks(
      `Island goes without bread\n\nVARDHOLM 2019-03-14\n\n${FERRY}\n\n${MAYOR}`,
    );
    expect(blocks[1]?.kind).toBe('dateline');
    expect(dateline).toMatchObject({ text: 'VARDHOLM 2019-03-14', place: 'VARDHOLM' });
  });

  it('is not the first speaker of a transcript', () => {
    expect(
      findBlocks('BRANDVOLD: We are waiting.\n\nHOST: For whom?\n\nBRANDVOLD: The ministry.').dateline,
    ).toBeNull();
  });
});
