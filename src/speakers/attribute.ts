import type { SpeakerKind, TextSpan } from '../article.js';
import { textSpan } from '../language/document.js';
import type { NamedEntity } from '../names/entity.js';
import { type Candidate, PRONOUN } from './candidates.js';
import { cueBeside, cueSpan, type Evidence, evidenceOf } from './evidence.js';
import { layoutFinding } from './layouts.js';
import type { RankContext } from './ranker/features.js';
import { rankSpeakers } from './ranker/rank.js';
import { type Pattern, reasonOf } from './reason.js';
import { type Resolved, Resolver } from './resolve.js';
import { type Scene, type SceneSegment, wordAt } from './scene.js';
import type { Utterance } from './utterance.js';

/** Who said a segment's words, before entities have their ids. */
export interface AttributedSpeaker {
  name: string;
  kind: SpeakerKind;
  entity: NamedEntity | null;
  mention: TextSpan;
  rule: string;
  confidence: number;
}

/** What attribution says of one utterance. */
export interface Attribution {
  speaker: AttributedSpeaker | null;
  cue: TextSpan | null;
  /** The index of the segment that this one carries on, or null. */
  continues: number | null;
}

interface Draft extends Evidence {
  resolved: Resolved | null;
  confidence: number;
}

const NO_DRAFT: Draft = { resolved: null, confidence: 0, cue: null, rule: 'subject-of-sentence' };
/** Speakers less certain than this are left out: better nobody than the wrong person. */
const LEAST_CONFIDENCE = 0.45;
const SPLIT = 0.94;
const NEXT_PARAGRAPH = 0.95;
const LABELLED = 0.97;
const PARAGRAPH_BEFORE = 0.55;
/** Who is named in the paragraph before may have asked what is answered here. */
const ANOTHER_PARAGRAPH = 0.9;

const startsParagraph = (scene: Scene, segment: SceneSegment): boolean =>
  scene.document.paragraphs[segment.paragraph]!.from === segment.from;

/** How a segment may carry on the one before, and how sure the same speaker is; or null. */
function linkOf(
  scene: Scene,
  segment: SceneSegment,
  before: SceneSegment | undefined,
): { rule: Pattern; confidence: number } | null {
  if (!before) return null;
  if (before.paragraph === segment.paragraph) return { rule: 'same-paragraph', confidence: SPLIT };
  if (before.paragraph !== segment.paragraph - 1 || !startsParagraph(scene, segment)) return null;
  const runsOn = !before.closed && before.end >= scene.document.paragraphs[before.paragraph]!.end - 1;
  if (runsOn) return { rule: 'quote-runs-on', confidence: NEXT_PARAGRAPH };
  return { rule: 'speaker-of-paragraph-before', confidence: PARAGRAPH_BEFORE };
}

const RELATIVE = /^(?:who|which|that)$/u;

/** Who a candidate stands for; a relative pronoun stands for the name or description right before it. */
function resolveCandidate(
  { view, candidates }: RankContext,
  resolver: Resolver,
  candidate: Candidate,
): Resolved | null {
  const { scene } = view;
  if (!RELATIVE.test(wordAt(scene, candidate.from))) return resolver.resolve(candidate.phrase);
  const end = wordAt(scene, candidate.from - 1) === ',' ? candidate.from - 1 : candidate.from;
  const head = candidates.findLast((c) => c.to === end && c.kind !== PRONOUN);
  const resolved = head ? resolver.resolve(head.phrase) : null;
  const { tokens, text } = scene.document;
  const span = { start: tokens[candidate.from]!.start, end: tokens[candidate.to - 1]!.end };
  return resolved && { ...resolved, mention: textSpan(text, span), form: 'pronoun' };
}

/** The speaker whose label is quoted with the words: “NAME: …” */
function labelled({ view: { scene }, entities }: RankContext, { from }: Utterance): Draft | null {
  const label = scene.labels.get(from);
  if (!label) return null;
  const { tokens, text } = scene.document;
  const mention = textSpan(text, { start: tokens[label.from]!.start, end: tokens[label.to - 1]!.end });
  const named = scene.mentionTo.get(label.to);
  const entity = entities.find((e) => e.type === 'person' && named && e.mentions.includes(named)) ?? null;
  const who = { name: entity?.name ?? mention.text, kind: 'person', entity, head: null } as const;
  const resolved: Resolved = { ...who, mention, form: 'name', certainty: 1 };
  return { resolved, confidence: LABELLED, cue: null, rule: 'transcript-turn' };
}

/** The ranker's finding where it is sure enough, else what the layout tells. */
function draftOf(context: RankContext, resolver: Resolver, u: Utterance): Draft | null {
  const label = labelled(context, u);
  if (label) return label;
  const ranked = rankSpeakers(context, u);
  const resolved = ranked && resolveCandidate(context, resolver, ranked.candidate);
  const trust = ranked && ranked.candidate.paragraph < u.paragraph ? ANOTHER_PARAGRAPH : 1;
  const confidence = ranked ? trust * ranked.confidence * (resolved?.certainty ?? 1) : 0;
  const segment = context.view.scene.segments[u.segment];
  const layout = segment && confidence < LEAST_CONFIDENCE ? layoutFinding(context, segment) : null;
  const found = layout && resolveCandidate(context, resolver, layout.candidate);
  if (layout && found) {
    const { cue } = evidenceOf(context, u, layout.candidate);
    return { resolved: found, confidence: layout.confidence * found.certainty, cue, rule: layout.rule };
  }
  return ranked && { resolved, confidence, ...evidenceOf(context, u, ranked.candidate) };
}

/** Ranks the candidates of each utterance and resolves the best, in reading order. */
function draftAll(
  context: RankContext,
  resolver: Resolver,
  utterances: readonly Utterance[],
): Map<Utterance, Draft> {
  const drafts = new Map<Utterance, Draft>();
  for (const u of [...utterances].sort((a, b) => a.from - b.from)) {
    const draft = draftOf(context, resolver, u);
    if (!draft) continue;
    if (draft.resolved) resolver.spoke(draft.resolved);
    drafts.set(u, draft);
  }
  return drafts;
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

/** The speaker of a draft with the reason in words, if it is certain enough. */
function speakerOf(scene: Scene, { resolved, rule, cue, confidence }: Draft): AttributedSpeaker | null {
  if (!resolved || confidence < LEAST_CONFIDENCE) return null;
  const { name, kind, entity, mention } = resolved;
  const reason = reasonOf(rule, cueSpan(scene, cue)?.text ?? null);
  return { name, kind, entity, mention, rule: reason, confidence: rounded(confidence) };
}

interface Walk {
  scene: Scene;
  drafts: readonly Draft[];
  done: Attribution[];
}

/** Whether a segment goes on in the speech of the one before it, rather than beginning anew. */
function carriesOn(rule: Pattern, draft: Draft, last: Draft, sameName: boolean): boolean {
  if (rule !== 'same-paragraph' || !sameName) return false;
  return draft.rule !== 'cue-before-quote' || draft.cue === last.cue;
}

/** Whether a quote has a speaker of its own of whom only a pronoun is known. */
const isSomebodyElse = ({ resolved, confidence }: Draft): boolean =>
  resolved === null && confidence >= LEAST_CONFIDENCE;

/** One segment's attribution: its own finding, else that of the segment that it carries on. */
function attributeSegment({ scene, drafts, done }: Walk, i: number, last: number): Attribution {
  const draft = drafts[i]!;
  const link = linkOf(scene, scene.segments[i]!, scene.segments[last]);
  const before = last >= 0 ? done[last]!.speaker : null;
  const cue = cueSpan(scene, draft.cue);
  const own = speakerOf(scene, draft);
  const runsOn = link?.rule === 'quote-runs-on' && before && draft.rule !== 'transcript-turn';
  if (own && !runsOn) {
    const sameName = before?.name === own.name;
    const continues = link && carriesOn(link.rule, draft, drafts[last]!, sameName) ? last : null;
    return { speaker: own, cue, continues };
  }
  if (!link || !before) return { speaker: null, cue, continues: null };
  const confidence = rounded(before.confidence * link.confidence);
  const isSure = confidence >= LEAST_CONFIDENCE && !isSomebodyElse(draft);
  const speaker = isSure ? { ...before, rule: reasonOf(link.rule, null), confidence } : null;
  return { speaker, cue: null, continues: link.rule === 'speaker-of-paragraph-before' ? null : last };
}

/** Attributions of the segments (all of them, in their order) and of the reported speech. */
export interface Attributions {
  segments: Attribution[];
  reported: Attribution[];
}

/**
 * Attributes speech, in reading order. The mention that most likely names the speaker is found first, and resolved to a person
 * afterwards. `isSpeech` says for each segment whether it is anybody's speech at all; `writer` is who "I" is in the article's
 * own voice.
 */
export function attribute(
  context: RankContext,
  isSpeech: readonly boolean[],
  reported: readonly Utterance[],
  writer: NamedEntity | null,
): Attributions {
  const { scene } = context.view;
  const marked = scene.segments.map(({ from, to, index, paragraph }) => ({
    from,
    to,
    segment: index,
    paragraph,
  }));
  const resolver = new Resolver(scene, context.entities, writer);
  const drafts = draftAll(context, resolver, [...marked.filter((_, i) => isSpeech[i]), ...reported]);
  const ofMarked = marked.map((u) => drafts.get(u) ?? NO_DRAFT);
  const done: Attribution[] = [];
  let last = -1;
  for (let i = 0; i < marked.length; i++) {
    if (!isSpeech[i]) done.push({ speaker: null, cue: null, continues: null });
    else {
      done.push(attributeSegment({ scene, drafts: ofMarked, done }, i, last));
      last = i;
    }
  }
  const ofReported = reported.map((u): Attribution => {
    const draft = drafts.get(u) ?? NO_DRAFT;
    return {
      speaker: speakerOf(scene, draft),
      cue: cueSpan(scene, draft.cue ?? cueBeside(context, u)),
      continues: null,
    };
  });
  return { segments: done, reported: ofReported };
}
