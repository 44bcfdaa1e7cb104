import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/clean/blocks.js';
import type { Document } from '../../src/language/document.js';
import { readDocument } from '../../src/language/read.js';
import { createTagger, isVerb, TAGS, type Tag } from '../../src/language/tags.js';
import { wordTags } from '../../training/tags/compromise.js';

const documentOf = (text: string): Document => readDocument(text, findBlocks(text).blocks);

/** The tags of the words of `text` with the mark "_" behind them. */
function marked(text: string): Tag[] {
  const plain = text.replaceAll('_', '');
  const document = documentOf(plain);
  const tagger = createTagger(document);
  let at = -1;
  return [...text.matchAll(/([\p{L}'-]+)_/gu)].map(([, word]) => {
    at = document.tokens.findIndex((token, i) => i > at && token.text === word);
    return tagger.tagOf(at);
  });
}

describe('the tagger', () => {
  it.each<[string, Tag[]]>([
    ['The welder_ ground the rusty_ hinge_ again.', ['Noun', 'Adjective', 'Noun']],
    ['They plan_ to raise_ the fee, and the plan_ is a raise_ for all.', ['Verb', 'Verb', 'Noun', 'Noun']],
    ['She was carrying_ nets when the storm_ broke_.', ['Gerund', 'Noun', 'Verb']],
    ['The ferry quickly_ turned_.', ['Other', 'Verb']],
  ])('%s', (text, tags) => {
    expect(marked(text)).toEqual(tags);
  });

  it('calls marks and what is no token "Other"', () => {
    const tagger = createTagger(documentOf('The pier is open.'));
    expect([4, 5, -1].map((i) => tagger.tagOf(i))).toEqual(['Other', 'Other', 'Other']);
  });

  it('counts gerunds among the verbs, and nothing else that is none', () => {
    expect(TAGS.filter(isVerb)).toEqual(['Gerund', 'Verb']);
  });

  it('tags nearly all words of the fixtures as compromise does', () => {
    let [same, words] = [0, 0];
    for (const slug of fs.readdirSync('fixtures')) {
      const file = `fixtures/${slug}/input.txt`;
      if (!fs.existsSync(file)) continue;
      const document = documentOf(fs.readFileSync(file, 'utf8'));
      const tagger = createTagger(document);
      wordTags(document).forEach((tag, i) => {
        if (tag < 0 || document.tokens[i]!.kind !== 'word') return;
        words++;
        if (TAGS[tag] === tagger.tagOf(i)) same++;
      });
    }
    expect(same / words).toBeGreaterThan(0.95);
  });
});
