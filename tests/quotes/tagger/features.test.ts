import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/clean/blocks.js';
import { readDocument } from '../../../src/language/read.js';
import { createTagger } from '../../../src/language/tags.js';
import { findNames } from '../../../src/names/find.js';
import { findQuotedSegments } from '../../../src/quotes/marks.js';
import { addContentFeatures } from '../../../src/quotes/tagger/content-features.js';
import { CONTENT_GROUPS } from '../../../src/quotes/tagger/content-groups.js';
import { placeCues } from '../../../src/quotes/tagger/cue-places.js';
import { loadSpeechModel } from '../../../src/quotes/tagger/model.js';
import { addSourceFeatures } from '../../../src/quotes/tagger/source-features.js';
import { SOURCE_GROUPS } from '../../../src/quotes/tagger/source-groups.js';
import { tagSpeech } from '../../../src/quotes/tagger/tag.js';
import { type SpeechView, speechViewOf } from '../../../src/quotes/tagger/view.js';
import { createScene } from '../../../src/speakers/scene.js';
import { writtenGroups } from '../../../src/tagging/feature-groups.js';
import { addRows, type Weights } from '../../../src/tagging/weights.js';
import { FeatureWriter } from '../../../src/tagging/writer.js';
import { fixtureTexts } from '../../fixture-texts.js';

function viewOf(text: string): SpeechView {
  const { blocks, dateline } = findBlocks(text);
  const document = readDocument(text, blocks, dateline);
  const quoted = findQuotedSegments(document.text, document.paragraphs);
  const names = findNames(document, { hints: [], quoted });
  return speechViewOf(createScene(document, createTagger(document), names, quoted));
}

/** What a token's features add up to. */
function sumsOf(weights: Weights, add: (out: FeatureWriter) => void): number[] {
  const out = new FeatureWriter(96);
  add(out);
  addRows(weights, out);
  return [...out.sums];
}

const { sources, contents } = loadSpeechModel();
const sourceGroups = writtenGroups(SOURCE_GROUPS);
const contentGroups = writtenGroups(CONTENT_GROUPS);

describe('what features of a token add up to is the same whether sums of them are kept or not', () => {
  const views = fixtureTexts(40).map(([, text]) => viewOf(text));

  it('in the tagger of sources and cues', () => {
    for (const view of views)
      view.scene.document.paragraphs.forEach((paragraph, index) => {
        for (let i = paragraph.from; i < paragraph.to; i++)
          expect(
            sumsOf(sources.weights, (o) => addSourceFeatures(o, sources.groups, view, paragraph, index, i)),
          ).toEqual(
            sumsOf(sources.weights, (o) => addSourceFeatures(o, sourceGroups, view, paragraph, index, i)),
          );
      });
  });

  it('in the tagger of what is said', () => {
    for (const view of views) {
      const { signals, cues } = tagSpeech(view);
      const places = placeCues(view, signals, cues);
      view.scene.document.paragraphs.forEach((paragraph, index) => {
        const sums = (groups: typeof contentGroups, i: number): number[] =>
          sumsOf(contents.weights, (o) => addContentFeatures(o, groups, view, places, paragraph, index, i));
        for (let i = paragraph.from; i < paragraph.to; i++)
          expect(sums(contents.groups, i)).toEqual(sums(contentGroups, i));
      });
    }
  });
});
