import { describe, expect, it } from 'vitest';
import { readCredit } from '../../src/clean/captions.js';
import { analyze, clean } from '../../src/index.js';
import { readHtml } from '../../src/read/html.js';

const creditIn = (words: string): string | undefined => {
  const span = readCredit(words);
  return span && words.slice(span.start, span.end);
};

describe('the credit of a picture', () => {
  it.each([
    ['The pier at Tollan on Monday. (AP Photo/Ines Calder)', 'AP Photo/Ines Calder'],
    ['The pier at Tollan (Ines Calder/Reuters)', 'Ines Calder/Reuters'],
    ['The pier at Tollan. (Ines Calder)', 'Ines Calder'],
    ['The pier (Photo: Ines Calder)', 'Ines Calder'],
    ['The pier (courtesy of the harbour office)', 'the harbour office'],
    ['The pier at Tollan (AFP)', 'AFP'],
    ['Photo: Ines Calder', 'Ines Calder'],
    ['Photograph by Ines Calder', 'Ines Calder'],
    ['Image credit: Tollan Archive', 'Tollan Archive'],
    ['The pier at Tollan. Picture courtesy of the harbour office', 'the harbour office'],
    ['The pier at Tollan.Credit...Ines Calder for the Post', 'Ines Calder for the Post'],
    ['The pier at Tollan © Ines Calder', 'Ines Calder'],
    ['Ines Calder/Getty Images', 'Ines Calder/Getty Images'],
    ['The pier at low water (Norland Space Office via AP, File)', 'Norland Space Office via AP, File'],
    ['Ines Calder/The Tollan Post', 'Ines Calder/The Tollan Post'],
    ['The pier. Ines Calder/AFP via Getty Images', 'Ines Calder/AFP via Getty Images'],
  ])('is named in: %s', (words, credit) => {
    expect(creditIn(words)).toBe(credit);
  });

  it.each([
    'The pier at Tollan on Monday.',
    'The pier (built in 1931) at Tollan',
    'The pier at Tollan (left) and its keeper (right)',
    'File photo',
    'Image: The keeper of the pier has said that he will leave in May',
    'She took a picture by the pier and went home to her brother, who was asleep.',
    '',
  ])('is not seen in: %s', (words) => {
    expect(creditIn(words)).toBeUndefined();
  });
});

describe('the captions of an article', () => {
  const STORY = [
    'Bridge Opens Late at Tollan',
    'The lift bridge at Tollan opened an hour late on Monday, the harbour office said in a letter to the council.',
    'The pier at Tollan on Monday. (AP Photo/Ines Calder)',
    'Nobody was hurt, and by noon all of the boats that had waited in the bay were through to the lake.',
    'Ada Quill and Ben Roe contributed to this report.',
  ].join('\n\n');

  it('are given with their credits, and without those who helped', () => {
    const { captions } = analyze(STORY);
    expect(captions).toMatchObject([
      {
        text: 'The pier at Tollan on Monday. (AP Photo/Ines Calder)',
        credit: { text: 'AP Photo/Ines Calder' },
      },
    ]);
    for (const span of [captions[0]!, captions[0]!.credit!])
      expect(STORY.slice(span.start, span.end)).toBe(span.text);
    expect(clean(STORY).captions).toEqual(captions);
  });

  it('keep the credit that stands in an element of its own', () => {
    const [, first, , second] = STORY.split('\n\n');
    const figure =
      '<figure><img src="a.jpg"><figcaption><span>The pier on Monday</span><span class="credit">Photo: Ines Calder</span></figcaption></figure>';
    const { text, layout } = readHtml(
      `<html><head><title>Bridge</title></head><body><article><p>${first}</p>${figure}<p>${second}</p><p>${first}</p></article></body></html>`,
    );
    const block = layout.blocks.find(({ kind }) => kind === 'caption')!;
    expect(text.slice(block.start, block.end)).toBe('The pier on Monday Photo: Ines Calder');
    expect(creditIn(text.slice(block.start, block.end))).toBe('Ines Calder');
  });
});
