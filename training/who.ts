import fs from 'node:fs';
import { findBlocks } from '../src/clean/blocks.js';
import { readDocument } from '../src/language/read.js';
import { createTagger } from '../src/language/tags.js';
import { mergeNames } from '../src/names/entities.js';
import { findNames } from '../src/names/find.js';
import { hintsOf } from '../src/names/hints.js';
import { findQuotedSegments } from '../src/quotes/marks.js';
import { Cast } from '../src/speakers/resolve/cast.js';
import { createScene } from '../src/speakers/scene.js';

const [, , file, id] = process.argv;
for (const l of fs.readFileSync(file!, 'utf8').split('\n').filter(Boolean)) {
  const d = JSON.parse(l);
  if (!d.id.includes(id)) continue;
  const { blocks, byline, dateline } = findBlocks(d.text);
  const document = readDocument(d.text, blocks, dateline);
  const quoted = findQuotedSegments(d.text, document.paragraphs);
  const names = findNames(document, { hints: hintsOf(byline, dateline), quoted });
  const entities = mergeNames(document, names);
  const scene = createScene(document, createTagger(document), names, quoted);
  const cast = new Cast(scene, entities);
  for (const e of cast.people) {
    const _p = cast.of(e);
  }
}
