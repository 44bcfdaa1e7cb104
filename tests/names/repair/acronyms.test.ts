import { expect, it } from 'vitest';
import { agreeWithExpansions } from '../../../src/names/repair/acronyms.js';
import type { TaggedName, TaggedType } from '../../../src/names/tagger/labels.js';
import { readParagraphs } from '../../paragraphs.js';

/** The names of a text marked `<person …>`, as "words type" once acronyms agree. */
function agreed(marked: string): string[] {
  const names: { words: string; type: TaggedType; at: number }[] = [];
  const text = marked.replace(/<\w+ ([^>]*)>/gu, '$1');
  let from = 0;
  for (const [, type, words] of marked.matchAll(/<(\w+) ([^>]*)>/gu)) {
    from = text.indexOf(words!, from);
    names.push({ words: words!, type: type as TaggedType, at: from });
    from += words!.length;
  }
  const document = readParagraphs(text);
  const tagged = names.map(({ words, type, at }): TaggedName => {
    const first = document.tokens.findIndex((t) => t.start === at);
    const last = document.tokens.findIndex((t) => t.end === at + words.length);
    return { from: first, to: last + 1, type };
  });
  return agreeWithExpansions(document, tagged).map(
    ({ from, to, type }) =>
      `${text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end)} ${type}`,
  );
}

it.each<[string, string, string[]]>([
  [
    'has the type of what it is short for',
    'The <other Open Door Scheme> (<org ODS>) grew. <org ODS> is new.',
    ['Open Door Scheme other', 'ODS other', 'ODS other'],
  ],
  [
    'is found where the tagger missed it',
    'The <org Harbour Workers Union> (HWU) met. The HWU left.',
    ['Harbour Workers Union org', 'HWU org', 'HWU org'],
  ],
  [
    'is short for a person',
    'President <person Ana Ida Lind> (<org AIL>) spoke.',
    ['Ana Ida Lind person', 'AIL person'],
  ],
  [
    'may leave out small words and the beginning',
    'The <org Lewin Bank of the North> (BN) closed.',
    ['Lewin Bank of the North org', 'BN org'],
  ],
  ['may be plural', 'The <org Village Watch Groups> (VWGs) met.', ['Village Watch Groups org', 'VWGs org']],
  ['is no other word in brackets', '<person Ana Ida Lind> (EFE) spoke. EFE left.', ['Ana Ida Lind person']],
  ['is longer than one letter', '<person Ana Lind> (L) spoke.', ['Ana Lind person']],
])('an acronym %s', (_, text, wanted) => {
  expect(agreed(text)).toEqual(wanted);
});
