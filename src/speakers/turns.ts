import { textSpan } from '../language/document.js';
import type { NamedEntity } from '../names/entity.js';
import type { Turn } from '../quotes/turns.js';
import type { AttributedSpeaker } from './attribute.js';
import { reasonOf } from './reason.js';
import type { Scene } from './scene.js';

const NAMED = 0.95;
const LABELLED = 0.85;
const INTERVIEWEE = 0.75;

/** Who answers in an interview: the person named most often outside the turns, the writer left out. */
function interviewee(
  scene: Scene,
  turns: readonly Turn[],
  entities: readonly NamedEntity[],
  writer: NamedEntity | null,
): NamedEntity | null {
  const inTurn = new Set(turns.map((t) => t.paragraph));
  const weight = (e: NamedEntity): number =>
    e.mentions.filter((m) => !inTurn.has(scene.document.tokens[m.from]!.paragraph)).length;
  const people = entities.filter((e) => e.type === 'person' && e !== writer && weight(e) > 0);
  return people.length === 0 ? null : people.reduce((a, b) => (weight(b) > weight(a) ? b : a));
}

/** The speakers of a transcript's turns, from their labels; who asks in an interview is left open. */
export function attributeTurns(
  scene: Scene,
  turns: readonly Turn[],
  entities: readonly NamedEntity[],
  writer: NamedEntity | null,
): (AttributedSpeaker | null)[] {
  if (turns.length === 0) return [];
  const { tokens, text } = scene.document;
  const byToken = new Map(entities.flatMap((entity) => entity.mentions.map((m) => [m.to, entity] as const)));
  const answers = interviewee(scene, turns, entities, writer);
  return turns.map(({ label, role }) => {
    const mention = textSpan(text, { start: tokens[label.from]!.start, end: tokens[label.to - 1]!.end });
    const base = { mention, rule: reasonOf('transcript-turn', null), kind: 'person' as const };
    if (role === 'question') return null;
    if (role === 'answer')
      return answers && { ...base, name: answers.name, entity: answers, confidence: INTERVIEWEE };
    const entity = byToken.get(label.to);
    if (entity?.type === 'person') return { ...base, name: entity.name, entity, confidence: NAMED };
    return { ...base, name: mention.text, entity: null, confidence: LABELLED };
  });
}
