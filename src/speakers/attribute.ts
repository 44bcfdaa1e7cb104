import type { SpeakerKind, TextSpan } from '../article.js';
import type { NamedEntity } from '../names/entity.js';
import { carriesOn, FROM_BEHIND, linkOf, runsOfQuotes } from './continuation.js';
import { type Draft, draftOf, LEAST_CONFIDENCE } from './draft.js';
import { cueBeside, cueSpan } from './evidence.js';
import type { RankContext } from './ranker/context.js';
import { Ranker } from './ranker/rank.js';
import { reasonOf } from './reason.js';
import { Resolver } from './resolve.js';
import type { Scene } from './scene.js';
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

const NO_DRAFT: Draft = { resolved: null, confidence: 0, cue: null, rule: 'subject-of-sentence' };

/** Ranks the candidates of each utterance and resolves the best, in reading order. */
function draftAll(
  ranker: Ranker,
  resolver: Resolver,
  utterances: readonly Utterance[],
): Map<Utterance, Draft> {
  const drafts = new Map<Utterance, Draft>();
  for (const u of [...utterances].sort((a, b) => a.from - b.from)) {
    const draft = draftOf(ranker, resolver, u);
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

/** Whether a quote has a speaker of its own of whom only a pronoun is known. */
const isSomebodyElse = ({ resolved, confidence }: Draft): boolean =>
  resolved === null && confidence >= LEAST_CONFIDENCE;

const SURE_OWN = 0.9;

/** Whether a segment surely has a speaker of its own, so that an open mark before it was only forgotten. */
const isSurelyOwn = ({ rule }: Draft, own: AttributedSpeaker | null): boolean =>
  rule === 'transcript-turn' || (rule === 'cue-after-quote' && own !== null && own.confidence >= SURE_OWN);

/** One segment's attribution: its own finding, else that of the segment that it carries on. */
function attributeSegment({ scene, drafts, done }: Walk, i: number, last: number): Attribution {
  const draft = drafts[i]!;
  const link = linkOf(scene, scene.segments[i]!, scene.segments[last]);
  const before = last >= 0 ? done[last]!.speaker : null;
  const cue = cueSpan(scene, draft.cue);
  const own = speakerOf(scene, draft);
  const runsOn = link?.rule === 'quote-runs-on' && before && !isSurelyOwn(draft, own);
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

/** Gives quotes that are paragraphs by themselves the speaker whom the quote right behind them names. */
function nameFromBehind(scene: Scene, drafts: readonly Draft[], done: Attribution[]): void {
  for (const { from, to } of runsOfQuotes(scene)) {
    const { speaker } = done[to] ?? { speaker: null };
    if (!speaker || drafts[to]!.rule !== 'cue-after-quote') continue;
    const confidence = rounded(speaker.confidence * FROM_BEHIND);
    for (let i = from; i < to; i++)
      if (drafts[i]!.confidence < confidence)
        done[i] = {
          ...done[i]!,
          speaker: { ...speaker, rule: reasonOf('speaker-of-paragraph-behind', null), confidence },
        };
  }
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
  const resolver = new Resolver(scene, context.entities, writer, reported);
  const said = [...marked.filter((_, i) => isSpeech[i]), ...reported];
  const drafts = draftAll(new Ranker(context), resolver, said);
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
  nameFromBehind(scene, ofMarked, done);
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
