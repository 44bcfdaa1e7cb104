import type { Span } from '../../src/article.js';
import { spanOf } from '../../src/language/document.js';
import type { Candidate } from '../../src/speakers/candidates.js';
import type { Utterance } from '../../src/speakers/utterance.js';
import type { Example, GoldAttribution } from './data.js';

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The attribution whose content covers at least half of an utterance, the one that covers most; null where none does. */
export function attributionOf({ view, gold }: Example, utterance: Utterance): GoldAttribution | null {
  const { scene } = view;
  const span =
    utterance.segment >= 0 ? scene.segments[utterance.segment]! : spanOf(scene.document, utterance);
  let best: GoldAttribution | null = null;
  let most = 0;
  for (const attribution of gold) {
    const covered = attribution.content.reduce((n, c) => n + overlap(c, span), 0);
    if (covered > most) [most, best] = [covered, attribution];
  }
  return most >= (span.end - span.start) / 2 ? best : null;
}

const lastName = (name: string): string | undefined =>
  name
    .replace(/[’']s$/u, '')
    .split(/\s+/u)
    .filter((w) => /^\p{Lu}/u.test(w))
    .at(-1);

const hasWord = (text: string, word: string): boolean =>
  text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).some((w) => w === word || w === `${word}'s` || w === `${word}’s`);

/** Whether a candidate is the source of an attribution: it overlaps it, or is a name whose last part stands in it. */
export function isSource({ view }: Example, { source }: GoldAttribution, candidate: Candidate): boolean {
  const { document } = view.scene;
  const span = spanOf(document, candidate);
  if (source.some((s) => overlap(s, span) > 0)) return true;
  if (candidate.phrase.kind !== 'name') return false;
  const last = lastName(document.text.slice(span.start, span.end));
  return last !== undefined && source.some((s) => hasWord(document.text.slice(s.start, s.end), last));
}
