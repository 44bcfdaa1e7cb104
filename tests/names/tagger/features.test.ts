import { describe, expect, it } from 'vitest';
import { addNameFeatures, MOST_FEATURES, nameWindow } from '../../../src/names/tagger/features.js';
import { type MarkGroups, writtenMarks } from '../../../src/names/tagger/mark-features.js';
import { loadModel } from '../../../src/names/tagger/model.js';
import { viewOf } from '../../../src/names/tagger/view.js';
import { addRows } from '../../../src/tagging/weights.js';
import type { Word } from '../../../src/tagging/word.js';
import { FeatureWriter } from '../../../src/tagging/writer.js';
import { fixtureTexts } from '../../fixture-texts.js';
import { readParagraphs } from '../../paragraphs.js';

const { weights, groups: kept } = loadModel();
const written = writtenMarks();

describe('what features of a name add up to is the same whether sums of them are kept or not', () => {
  it.each(fixtureTexts(40))('%s', (_name, text) => {
    const view = viewOf(readParagraphs(text));
    const window: Word[] = [];
    view.document.sentences.forEach((sentence, index) => {
      const sums = (groups: MarkGroups, i: number): number[] => {
        const out = new FeatureWriter(MOST_FEATURES);
        nameWindow(view, sentence, i, window);
        addNameFeatures(out, groups, view, window, sentence, view.casing[index]!, i);
        addRows(weights, out);
        return [...out.sums];
      };
      for (let i = sentence.from; i < sentence.to; i++) expect(sums(kept, i)).toEqual(sums(written, i));
    });
  });
});
