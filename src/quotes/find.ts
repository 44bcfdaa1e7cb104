import type { TextSpan } from '../article.js';
import { type Document, spanOf } from '../language/document.js';
import type { Tagger } from '../language/tags.js';
import { judgementVerbs } from '../models/words.js';
import type { NamedEntity } from '../names/entity.js';
import type { NameMention } from '../names/mention.js';
import { type Attribution, attribute } from '../speakers/attribute.js';
import { findCandidates } from '../speakers/candidates.js';
import { createScene } from '../speakers/scene.js';
import { attributeTurns } from '../speakers/turns.js';
import type { Utterance } from '../speakers/utterance.js';
import { findWriter } from '../speakers/writer.js';
import { type InStage, unmeasured } from '../stages.js';
import { assembleQuotes, type DraftQuote } from './assemble.js';
import type { QuotedSegment } from './marks.js';
import { findReported } from './reported.js';
import { classifySegments } from './speech.js';
import type { ContentContext } from './tagger/content-features.js';
import { tagSpeech } from './tagger/tag.js';
import { speechViewOf } from './tagger/view.js';
import { findTurns, type Turn } from './turns.js';

/** Reported speech outside the turns of a transcript. */
function reportedOutside(
  document: Document,
  turns: readonly Turn[],
  ranges: ReturnType<typeof findReported>,
): Utterance[] {
  const inTurn = new Set(turns.map((turn) => turn.paragraph));
  return ranges
    .map((range) => ({ ...range, segment: -1, paragraph: document.tokens[range.from]!.paragraph }))
    .filter(({ paragraph }) => !inTurn.has(paragraph));
}

/** Where nothing in the sentence is as likely a source as this, or it is "it is said", somebody only seems to say something. */
const LEAST_SOURCE = 0.25;
/** So few words need words of saying beside them. */
const SHORT = 3;
/** So few beside quoted words need a verb that does more than judge: "called the rule “a burden”". */
const SHORT_BESIDE_QUOTES = 8;

/** Whether a stretch is worth telling: somebody is there to have said it, and there is enough of it. */
function isSaid(
  { view, signals }: ContentContext,
  { from, to }: Utterance,
  { speaker, cue }: Attribution,
): boolean {
  const { tokens, sentences } = view.scene.document;
  const sentence = sentences[tokens[from]!.sentence]!;
  const isSource = (p: number, i: number): boolean =>
    p >= LEAST_SOURCE && tokens[sentence.from + i]!.lower !== 'it';
  if (!speaker && !signals.source.subarray(sentence.from, sentence.to).some(isSource)) return false;
  let own = 0;
  for (let i = from; i < to; i++) if (view.scene.segmentOf[i] === -1) own++;
  if (cue === null) return own > SHORT;
  const isWhole = own === to - from || own > SHORT_BESIDE_QUOTES;
  return isWhole || !judgementVerbs.has(cue.text.toLowerCase());
}

/** All that is said in an article, and who says it: kinds, reported speech, transcript turns, speakers, cues. */
export function findQuotes(
  document: Document,
  language: string,
  tagger: Tagger,
  segments: readonly QuotedSegment[],
  names: readonly NameMention[],
  entities: readonly NamedEntity[],
  inStage: InStage = unmeasured,
): { quotes: DraftQuote[]; scareQuotes: TextSpan[] } {
  const scene = createScene(document, tagger, names, segments);
  const tagged = inStage('speech', () => tagSpeech(speechViewOf(scene)));
  const kinds = classifySegments(tagged, language === 'en' || language === 'und');
  const turns = findTurns(document);
  const writer = findWriter(document, entities);
  const reported = reportedOutside(document, turns, findReported(tagged));
  const candidates = findCandidates(tagged.view, tagged.signals, tagged.cues, entities);
  const context = { ...tagged, candidates, entities };
  const isSpeech = kinds.map((kind) => kind !== 'scare');
  const attributions = inStage('speakers', () => attribute(context, isSpeech, reported, writer));
  const turnSpeakers = attributeTurns(scene, turns, entities, writer);
  const unmarked = [
    ...reported
      .map((u, i) => ({ ...spanOf(document, u), ...attributions.reported[i]! }))
      .filter((_, i) => isSaid(tagged, reported[i]!, attributions.reported[i]!)),
    ...turns.map(({ start, end }, i) => ({ start, end, cue: null, speaker: turnSpeakers[i]! })),
  ];
  return assembleQuotes(scene, kinds, attributions.segments, unmarked);
}
