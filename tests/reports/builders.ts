import type { Analysis, AnalysisError, Entity, Place, Quote, Speaker, TextSpan } from '../../src/article.js';

/** An analysis of an article in which nothing was found; `given` says what it has all the same. */
export function analysis(given: Partial<Analysis> = {}): Analysis {
  return {
    schemaVersion: 1,
    id: 'empty.txt',
    language: 'en',
    headline: null,
    byline: null,
    dateline: null,
    published: null,
    modified: null,
    site: null,
    url: null,
    blocks: [],
    captions: [],
    people: [],
    places: [],
    organizations: [],
    quotes: [],
    scareQuotes: [],
    summary: [],
    stats: { words: 0, sentences: 0, paragraphs: 0, furnitureShare: 0 },
    warnings: [],
    ...given,
  };
}

/** A span of a text that consists of `text` alone. */
export function span(text: string): TextSpan {
  return { start: 0, end: text.length, text };
}

/** An entity that is named `times`. */
export function entity(name: string, times = 1, aliases: string[] = []): Entity {
  return {
    id: 'x1',
    name,
    aliases,
    mentions: Array.from({ length: times }, () => span(name)),
    salience: 0.5,
  };
}

/** `entity` as a place that no gazetteer knows, unless `given` says otherwise. */
export function place(entity: Entity, given: Partial<Place> = {}): Place {
  return { ...entity, kind: 'city', code: null, latitude: null, longitude: null, ...given };
}

/** Somebody found by the words next to the cue; a person where there is an `entity`, unknown without one. */
export function speaker(name: string, entity: string | null, confidence = 0.97): Speaker {
  const kind = entity ? 'person' : 'unknown';
  return { name, kind, entity, mention: span(name), rule: 'subject-of-cue', confidence };
}

/** A direct quote of nobody, unless `given` says otherwise. */
export function quote(id: string, text: TextSpan, given: Partial<Quote> = {}): Quote {
  return { id, ...text, kind: 'direct', closed: true, continues: null, cue: null, speaker: null, ...given };
}

export const failure: AnalysisError = {
  schemaVersion: 1,
  id: 'photo.jpg',
  error: { code: 'binary', message: 'This is not text: give it an article as text or HTML.' },
  meta: { desk: 'coast' },
};
