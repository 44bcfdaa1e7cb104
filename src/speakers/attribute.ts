import type { SpeakerKind, TextSpan } from '../article.js';
import { textSpan } from '../language/document.js';
import type { NamedEntity } from '../names/entity.js';
import type { IndirectQuote } from '../quotes/indirect.js';
import type { Cue } from './cues.js';
import { type Resolved, Resolver } from './resolve.js';
import { type CueIndex, type Finding, rules } from './rules.js';
import type { Scene, SceneSegment } from './scene.js';

/** Who said a segment's words, before entities have their ids. */
export interface AttributedSpeaker {
  name: string;
  kind: SpeakerKind;
  entity: NamedEntity | null;
  mention: TextSpan;
  rule: string;
  confidence: number;
}

/** What attribution says of one segment. */
export interface Attribution {
  speaker: AttributedSpeaker | null;
  cue: TextSpan | null;
  /** The index of the segment that this one carries on, or null. */
  continues: number | null;
}

interface Draft {
  finding: Finding | null;
  rule: string;
  resolved: Resolved | null;
}

const REPORTED = { speech: 0.93, judgement: 0.8, belief: 0.8, according: 0.95 } as const;
const REPORTED_RULE = {
  speech: 'reported-speech',
  judgement: 'reported-speech',
  belief: 'reported-belief',
  according: 'according-to',
} as const;
const SPLIT = 0.94;
const NEXT_PARAGRAPH = 0.95;
const SAME_PARAGRAPH = 0.85;
const PARAGRAPH_BEFORE = 0.55;
/** Rules that rest on the quote's own words around it; weaker ones give way to a continuation. */
const FIRM = new Set([
  'cue-after-quote',
  'name-and-colon',
  'cue-before-quote',
  'signature',
  'colon-before-quote',
  'cue-later-in-sentence',
]);

function firstFinding(
  scene: Scene,
  cues: CueIndex,
  segment: SceneSegment,
): { finding: Finding; rule: string } | null {
  for (const rule of rules) {
    const finding = rule.find(scene, cues, segment);
    if (finding) return { finding, rule: rule.id };
  }
  return null;
}

const startsParagraph = (scene: Scene, segment: SceneSegment): boolean =>
  scene.document.paragraphs[segment.paragraph]!.from === segment.from;

/** The segment that this one carries on without words of its own about the speaker, and how sure that is; or null. */
function continued(
  scene: Scene,
  segment: SceneSegment,
  before: SceneSegment | undefined,
): { rule: string; confidence: number } | null {
  if (!before) return null;
  if (before.paragraph === segment.paragraph) return { rule: 'same-paragraph', confidence: SPLIT };
  const next = before.paragraph === segment.paragraph - 1 && startsParagraph(scene, segment);
  if (!next) return null;
  const runsOn = !before.closed && before.end >= scene.document.paragraphs[before.paragraph]!.end - 1;
  if (runsOn) return { rule: 'quote-runs-on', confidence: NEXT_PARAGRAPH };
  return { rule: 'speaker-of-paragraph-before', confidence: PARAGRAPH_BEFORE };
}

function draftOf(scene: Scene, cues: CueIndex, resolver: Resolver, segment: SceneSegment): Draft {
  const own = firstFinding(scene, cues, segment);
  const resolved = own ? resolver.resolve(own.finding.phrase) : null;
  if (resolved) resolver.spoke(resolved);
  return { finding: own?.finding ?? null, rule: own?.rule ?? '', resolved };
}

function speakerOfIndirect(resolver: Resolver, { cue }: IndirectQuote): AttributedSpeaker | null {
  const resolved = resolver.resolve(cue.subject!);
  if (!resolved) return null;
  resolver.spoke(resolved);
  return toSpeaker(resolved, REPORTED_RULE[cue.verb], REPORTED[cue.verb] * resolved.certainty);
}

interface Drafts {
  segments: Draft[];
  indirect: (AttributedSpeaker | null)[];
}

const NO_DRAFT: Draft = { finding: null, rule: '', resolved: null };

/** Finds and resolves each quote's own mention of its speaker, marked and reported ones together in reading order. */
function draftAll(
  scene: Scene,
  cues: CueIndex,
  resolver: Resolver,
  isSpeech: readonly boolean[],
  reported: readonly IndirectQuote[],
): Drafts {
  const drafts: Drafts = { segments: scene.segments.map(() => NO_DRAFT), indirect: reported.map(() => null) };
  const spoken = scene.segments.filter((_, i) => isSpeech[i]);
  const steps = [
    ...spoken.map((segment) => ({ at: segment.start, segment })),
    ...reported.map((quote, i) => ({ at: quote.start, quote, i })),
  ];
  for (const step of steps.sort((x, y) => x.at - y.at)) {
    if ('segment' in step) drafts.segments[step.segment.index] = draftOf(scene, cues, resolver, step.segment);
    else drafts.indirect[step.i] = speakerOfIndirect(resolver, step.quote);
  }
  return drafts;
}

function toSpeaker(resolved: Resolved, rule: string, confidence: number): AttributedSpeaker {
  const { name, kind, entity, mention } = resolved;
  return { name, kind, entity, mention, rule, confidence: Math.round(confidence * 100) / 100 };
}

/** The words of a cue. */
export function cueSpan(scene: Scene, cue: Cue | null): TextSpan | null {
  const { tokens, text } = scene.document;
  return cue ? textSpan(text, { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end }) : null;
}

/** The nearest firm draft further on in the paragraph: “A.” “B,” NAME said. */
function fromAhead(scene: Scene, drafts: readonly Draft[], i: number): Resolved | null {
  const paragraph = scene.segments[i]!.paragraph;
  for (let j = i + 1; scene.segments[j]?.paragraph === paragraph; j++) {
    if (FIRM.has(drafts[j]!.rule) && drafts[j]!.resolved) return drafts[j]!.resolved;
  }
  return null;
}

/** A description before its cue is often no speaker but the thing spoken of: measured right in some three cases of four. */
const patternTrust = (rule: string, { form }: Resolved): number =>
  rule === 'cue-before-quote' && form === 'description' ? 0.78 : 1;

interface Walk {
  scene: Scene;
  drafts: readonly Draft[];
  done: Attribution[];
}

/** One segment's attribution: its own firm finding, else a continuation of the segment before, else a cue further on. */
function attributeSegment({ scene, drafts, done }: Walk, i: number, last: number): Attribution {
  const { finding, rule, resolved } = drafts[i]!;
  const nobody: Attribution = { speaker: null, cue: cueSpan(scene, finding?.cue ?? null), continues: null };
  const sharesCue = finding?.cue != null && last >= 0 && drafts[last]!.finding?.cue === finding.cue;
  const link = continued(scene, scene.segments[i]!, scene.segments[last]);
  const before = last >= 0 ? done[last]!.speaker : null;
  if (resolved && finding && (FIRM.has(rule) || !link || !before)) {
    const carriesOn =
      link?.rule === 'same-paragraph' &&
      before?.name === resolved.name &&
      (rule !== 'cue-before-quote' || sharesCue);
    return {
      ...nobody,
      speaker: toSpeaker(
        resolved,
        rule,
        finding.confidence * resolved.certainty * patternTrust(rule, resolved),
      ),
      continues: carriesOn ? last : null,
    };
  }
  if (link && before) {
    const speaker = {
      ...before,
      rule: link.rule,
      confidence: Math.round(before.confidence * link.confidence * 100) / 100,
    };
    return { ...nobody, speaker, continues: link.rule === 'speaker-of-paragraph-before' ? null : last };
  }
  const ahead = fromAhead(scene, drafts, i);
  return ahead
    ? { ...nobody, speaker: toSpeaker(ahead, 'cue-later-in-paragraph', SAME_PARAGRAPH * ahead.certainty) }
    : nobody;
}

/** Attributions of the segments (all of them, in their order) and of the reported speech. */
export interface Attributions {
  segments: Attribution[];
  indirect: (AttributedSpeaker | null)[];
}

/**
 * Attributes speech, in reading order. The nearest mention of a speaker is found first, and resolved to a person afterwards.
 * `isSpeech` says for each segment whether it is anybody's speech at all; `writer` is who "I" is in the article's own voice.
 */
export function attribute(
  scene: Scene,
  cues: CueIndex,
  entities: readonly NamedEntity[],
  isSpeech: readonly boolean[],
  reported: readonly IndirectQuote[],
  writer: NamedEntity | null,
): Attributions {
  const drafts = draftAll(scene, cues, new Resolver(scene, entities, writer), isSpeech, reported);
  const done: Attribution[] = [];
  let last = -1;
  for (let i = 0; i < scene.segments.length; i++) {
    if (!isSpeech[i]) done.push({ speaker: null, cue: null, continues: null });
    else {
      done.push(attributeSegment({ scene, drafts: drafts.segments, done }, i, last));
      last = i;
    }
  }
  return { segments: done, indirect: drafts.indirect };
}
