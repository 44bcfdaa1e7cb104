import type { Cue } from './cues.js';
import { firstNameIn, type Phrase, phraseEndingAt, phraseStartingAt } from './phrase.js';
import { type Scene, type SceneSegment, sameSentence, wordAt } from './scene.js';

/** What a rule finds: the words that name the speaker, the cue, and how sure the pattern is (0 to 1). */
export interface Finding {
  phrase: Phrase;
  cue: Cue | null;
  confidence: number;
}

/** All cues, and where to find them. */
export interface CueIndex {
  /** By the first token of the clause: "said" in "said Okafor", "Mayor" in "Mayor Okafor said". */
  byStart: ReadonlyMap<number, Cue>;
  bySentence: ReadonlyMap<number, readonly Cue[]>;
}

/** One way of finding a segment's speaker. `id` stands in the output as `rule`. */
export interface AttributionRule {
  id: string;
  find(scene: Scene, cues: CueIndex, segment: SceneSegment): Finding | null;
}

const DETERMINER = /^(?:the|an?|one|another|but|and|as|then|now|former|even)$/u;
const LINK = /^(?:,|--|–|—|-|\)|;|\.)$/u;

function clauseStart(cue: Cue): number {
  if (cue.order === 'verb-first' || !cue.subject) return cue.from;
  return cue.subject.mention?.title?.from ?? cue.subject.from;
}

export function indexCues(cues: readonly Cue[]): CueIndex {
  const bySentence = new Map<number, Cue[]>();
  for (const cue of cues) bySentence.set(cue.sentence, [...(bySentence.get(cue.sentence) ?? []), cue]);
  return { byStart: new Map(cues.filter((c) => c.subject).map((c) => [clauseStart(c), c])), bySentence };
}

const cuesNear = (scene: Scene, cues: CueIndex, token: number): readonly Cue[] =>
  cues.bySentence.get(scene.document.tokens[token]?.sentence ?? -1) ?? [];

const inParagraph = (scene: Scene, token: number, segment: SceneSegment): boolean =>
  scene.document.tokens[token]?.paragraph === segment.paragraph;

function found(cue: Cue, confidence: number): Finding {
  return { phrase: cue.subject!, cue, confidence };
}

/** "Calling the talks “…,” NAME said": the participle in front is the cue of the quoted words. */
function participleBefore(scene: Scene, cues: CueIndex, segment: SceneSegment): Cue | null {
  const before = cuesNear(scene, cues, segment.from).findLast((c) => c.to <= segment.from);
  return before && !before.subject && /ing$/u.test(wordAt(scene, before.from)) ? before : null;
}

/** “…,” said NAME. · “…,” NAME, a doctor, said. · “…,” according to NAME. */
const cueAfter: AttributionRule = {
  id: 'cue-after-quote',
  find(scene, cues, segment) {
    let at = segment.to;
    for (let skipped = 0; skipped < 3 && inParagraph(scene, at, segment); skipped++) {
      const cue = cues.byStart.get(at) ?? null;
      if (cue?.subject)
        return {
          ...found(cue, skipped === 2 ? 0.9 : 0.97),
          cue: participleBefore(scene, cues, segment) ?? cue,
        };
      if (!LINK.test(wordAt(scene, at)) && !DETERMINER.test(wordAt(scene, at))) return null;
      at++;
    }
    return null;
  },
};

function gapConfidence(gap: number, cue: Cue): number {
  const sure = gap <= 1 ? 0.96 : gap <= 4 ? 0.92 : gap <= 10 ? 0.86 : 0.78;
  return cue.verb === 'belief' ? sure - 0.08 : sure;
}

/** NAME said: “…” · NAME called the plan “…” · NAME said that the plan was “…” */
const cueBefore: AttributionRule = {
  id: 'cue-before-quote',
  find(scene, cues, segment) {
    const before = cuesNear(scene, cues, segment.from).filter(
      (c) => c.subject && c.to <= segment.from && c.subject.to <= segment.from,
    );
    const cue = before.at(-1);
    return cue ? found(cue, gapConfidence(segment.from - Math.max(cue.to, cue.subject!.to), cue)) : null;
  },
};

/** “…” and “…,” NAME said: the cue stands further on in the sentence. */
const cueLater: AttributionRule = {
  id: 'cue-later-in-sentence',
  find(scene, cues, segment) {
    const cue = cuesNear(scene, cues, segment.to - 1).find(
      (c) => c.subject && c.from >= segment.to && c.verb !== 'belief',
    );
    return cue ? { ...found(cue, 0.84), cue: participleBefore(scene, cues, segment) ?? cue } : null;
  },
};

/** NAME: “…” · — NAME */
const label: AttributionRule = {
  id: 'name-and-colon',
  find(scene, _cues, segment) {
    if (wordAt(scene, segment.from - 1) !== ':' || !sameSentence(scene, segment.from - 1, segment.from))
      return null;
    const phrase = phraseEndingAt(scene, segment.from - 1);
    return phrase?.kind === 'name' ? { phrase, cue: null, confidence: 0.9 } : null;
  },
};

const signature: AttributionRule = {
  id: 'signature',
  find(scene, _cues, segment) {
    if (!/^(?:-{1,2}|–|—|―)$/u.test(wordAt(scene, segment.to))) return null;
    const phrase = phraseStartingAt(scene, segment.to + 1);
    const capital = /^\P{Ll}/u.test(scene.document.tokens[segment.to + 1]?.text ?? '');
    return capital && phrase?.kind === 'name' ? { phrase, cue: null, confidence: 0.85 } : null;
  },
};

/** The sentence before, or the paragraph before, ends with a colon: its cue's subject speaks. */
const colonBefore: AttributionRule = {
  id: 'colon-before-quote',
  find(scene, cues, segment) {
    const { tokens, sentences } = scene.document;
    const last = segment.from - 1;
    if (last < 0 || wordAt(scene, last) !== ':' || sameSentence(scene, last, segment.from)) return null;
    const cue = cuesNear(scene, cues, last).findLast((c) => c.subject);
    if (cue) return found(cue, 0.9);
    const sentence = sentences[tokens[last]!.sentence]!;
    const phrase = firstNameIn(scene, sentence.from, sentence.to);
    return phrase ? { phrase, cue: null, confidence: 0.75 } : null;
  },
};

/** With no cue for the quoted words themselves, the sentence's first name or subject: NAME criticised powers that “…”. */
const sentenceSubject: AttributionRule = {
  id: 'subject-of-sentence',
  find(scene, cues, segment) {
    const sentence = scene.document.sentences[scene.document.tokens[segment.from]!.sentence]!;
    const first = firstNameIn(scene, sentence.from, segment.from);
    if (first) return { phrase: first, cue: null, confidence: 0.7 };
    const phrase = phraseStartingAt(scene, sentence.from);
    if (!phrase || phrase.to > segment.from || segment.from === sentence.from) return null;
    const cue = cuesNear(scene, cues, segment.from).findLast((c) => c.to <= segment.from) ?? null;
    return { phrase, cue, confidence: 0.6 };
  },
};

/** In the order in which they are asked; the first finding counts. */
export const rules: readonly AttributionRule[] = [
  cueAfter,
  label,
  cueBefore,
  signature,
  cueLater,
  colonBefore,
  sentenceSubject,
];
