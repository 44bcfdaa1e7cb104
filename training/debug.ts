import fs from 'node:fs';
import { findBlocks } from '../src/clean/blocks.js';
import { readDocument } from '../src/language/read.js';
import { createTagger } from '../src/language/tags.js';
import { mergeNames } from '../src/names/entities.js';
import { findNames } from '../src/names/find.js';
import { hintsOf } from '../src/names/hints.js';
import { findQuotedSegments } from '../src/quotes/marks.js';
import { tagSpeech } from '../src/quotes/tagger/tag.js';
import { speechViewOf } from '../src/quotes/tagger/view.js';
import { findCandidates } from '../src/speakers/candidates.js';
import { createScene } from '../src/speakers/scene.js';

const text = fs.readFileSync(process.argv[2]!, 'utf8');
const want = process.argv[3] ?? '';
const { blocks, byline, dateline } = findBlocks(text);
const document = readDocument(text, blocks, dateline);
const quoted = findQuotedSegments(text, document.paragraphs);
const names = findNames(document, { hints: hintsOf(byline, dateline), quoted });
const entities = mergeNames(document, names);
const scene = createScene(document, createTagger(document), names, quoted);
const t = tagSpeech(speechViewOf(scene));
const c = findCandidates(t.view, t.signals, t.cues, entities);
document.paragraphs.forEach((p, i) => {
  if (!text.slice(p.start, p.end).includes(want)) return;
  for (let k = p.from; k < p.to; k++)
    console.log(
      document.tokens[k]!.text.padEnd(16),
      (t.signals.source[k]! * 100).toFixed(0).padStart(4),
      (t.signals.cue[k]! * 100).toFixed(0).padStart(4),
      (t.signals.content[k]! * 100).toFixed(0).padStart(4),
      t.view.types[k],
      scene.segmentOf[k],
    );
  console.log(
    c
      .filter((x) => x.paragraph === i)
      .map((x) => `${text.slice(document.tokens[x.from]!.start, document.tokens[x.to - 1]!.end)}/${x.kind}`)
      .join(' | '),
  );
});
