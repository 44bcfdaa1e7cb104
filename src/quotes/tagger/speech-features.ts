import { areTitleCased } from '../../language/title-case.js';
import type { SceneSegment } from '../../speakers/scene.js';
import { bucketOf, probabilityBucket } from '../../tagging/bucket.js';
import type { FeatureWriter } from '../../tagging/writer.js';
import type { ContentContext } from './content-features.js';

export const MOST_SPEECH_FEATURES = 64;

const highest = (values: Float32Array, from: number, to: number): number => {
  let most = 0;
  for (let i = Math.max(0, from); i < Math.min(values.length, to); i++) most = Math.max(most, values[i]!);
  return most;
};

const REACH = 12;

/** Writes what tells whether a quoted segment is anybody's speech. `said` are the words of the segments before it. */
export function writeSpeechFeatures(
  out: FeatureWriter,
  { view, signals, cues }: ContentContext,
  segment: SceneSegment,
): void {
  out.clear();
  const { scene, words } = view;
  const { document } = scene;
  const { from, to } = segment;
  const paragraph = document.paragraphs[segment.paragraph]!;
  const sentence = document.sentences[document.tokens[from]!.sentence]!;
  const end = document.sentences[document.tokens[to - 1]!.sentence]!;
  const low = (i: number): number => (i >= paragraph.from && i < paragraph.to ? words[i]!.low : 1);
  const inner = document.tokens.slice(from + 1, Math.max(from + 1, to - 1));
  const bare = inner.filter((t) => t.kind !== 'mark').map((t) => t.text);
  const length = bucketOf(bare.length);
  const capital = /^\p{Lu}/u.test(bare[0] ?? '') ? 1 : 0;
  const titled = bare.length > 0 && areTitleCased(bare) ? 1 : 0;
  const final = low(to - 2);
  const place = (from === sentence.from ? 1 : 0) + (to >= end.to - 1 ? 2 : 0);
  const heading = paragraph.kind === 'headline' ? 1 : paragraph.kind === 'paragraph' ? 0 : 2;
  const single = segment.single ? 1 : 0;
  const cue = probabilityBucket(
    Math.max(
      0,
      ...[...cues[document.tokens[from]!.sentence]!, ...cues[document.tokens[to - 1]!.sentence]!].map(
        (c) => c.probability,
      ),
    ),
  );
  let sum = 0;
  for (let i = from; i < to; i++) sum += signals.content[i]!;
  const content = probabilityBucket(sum / (to - from));
  const top = probabilityBucket(highest(signals.content, from, to));
  const nearCue = probabilityBucket(
    Math.max(
      highest(signals.cue, Math.max(paragraph.from, from - REACH), from),
      highest(signals.cue, to, Math.min(paragraph.to, to + REACH)),
    ),
  );
  const nearSource = probabilityBucket(
    Math.max(
      highest(signals.source, Math.max(paragraph.from, from - REACH), from),
      highest(signals.source, to, Math.min(paragraph.to, to + REACH)),
    ),
  );
  const outside = (bucket: (values: Float32Array) => number): number => bucket(signals.content);
  const around = outside((c) =>
    probabilityBucket(Math.max(from > paragraph.from ? c[from - 1]! : 0, to < paragraph.to ? c[to]! : 0)),
  );
  out.add2(1, length, single);
  out.add3(2, length, capital, titled);
  out.add2(3, final, low(to));
  out.add2(4, final, capital);
  out.add(5, low(from - 1));
  out.add2(6, low(from - 2), low(from - 1));
  out.add(7, low(to));
  out.add2(8, low(to), low(to + 1));
  out.add2(9, place, capital);
  out.add2(10, place, length);
  out.add2(11, cue, nearCue);
  out.add2(12, nearSource, nearCue);
  out.add2(13, content, top);
  out.add2(14, content, length);
  out.add2(15, content, place);
  out.add3(16, content, around, titled);
  out.add2(17, content, cue);
  out.add2(18, heading, length);
  out.add3(19, heading, content, single);
  out.add2(20, segment.closed ? 1 : 0, length);
  out.add2(21, low(from - 1), titled);
  out.add2(22, low(from - 1), length);
  out.add2(23, from > paragraph.from ? words[from - 1]!.clusters[1] : 0, capital);
  out.add2(24, to < paragraph.to ? words[to]!.clusters[1] : 0, titled);
  out.add3(25, low(from + 1), length, 0);
  out.add2(26, titled, final);
  out.add2(27, from > paragraph.from ? view.types[from - 1]! : 9, to < paragraph.to ? view.types[to]! : 9);
  out.add3(28, view.types[from + 1] ?? 0, length, titled);
  const others = scene.segments.filter((s) => s.paragraph === segment.paragraph && s !== segment);
  out.add2(29, Math.min(3, others.length), length);
  out.add2(30, others.some((s) => s.to - s.from > 6) ? 1 : 0, content);
  const text = bare.join(' ').toLowerCase();
  const again = scene.segments.some(
    (s) =>
      s.index < segment.index &&
      s.to - s.from === to - from &&
      document.text
        .slice(s.start + 1, s.end - 1)
        .toLowerCase()
        .startsWith(text),
  );
  out.add2(31, again ? 1 : 0, content);
  if (bare.length === 1) out.add(32, words[from + 1]?.low ?? 0);
  out.add2(33, words[to - 2]?.isWord ? 1 : 0, capital * 4 + place);
  out.add3(34, content, nearCue, nearSource);
}
